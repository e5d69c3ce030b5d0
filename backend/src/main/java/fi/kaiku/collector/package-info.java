/// Where a survey meets visitors: a collector places a survey at a museum or one of its service points, on a channel.
///
/// Tables: `collectors`. Endpoints: `/collectors` for staff, `/collect/{key}` for anybody who holds the key.
@NullMarked
package fi.kaiku.collector;

import org.jspecify.annotations.NullMarked;
