/// Where a survey meets visitors: a collector places a survey at a museum or one of its service points, on a channel.
///
/// A device is a tablet of the museum that plays one or several of its collectors: enrolled by a code, known by a
/// token.
///
/// Tables: `collectors`, `devices`, `device_collectors`, `device_health`, `silent_devices`. Events:
/// [DeviceSilent]. Endpoints: `/collectors` and `/devices` for staff, `/collect/{key}` for anybody who holds the
/// key, `/device-enrolments` and `/device` for tablets.
@NullMarked
package fi.kaiku.collector;

import org.jspecify.annotations.NullMarked;
