package fi.kaiku.museum;

import fi.kaiku.platform.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/// A museum as other rooms see it.
///
/// @param timeZone  decides on which day a visit counts
/// @param languages in which it asks its visitors, the first is its own
/// @param openingHours empty where they are not known
/// @param synthetic its submissions are invented
/// @param revision  grows with each change
public record Museum(
        UUID id,
        UUID organisationId,
        String slug,
        LocalizedText name,
        String municipality,
        ZoneId timeZone,
        List<String> languages,
        List<OpeningHours> openingHours,
        boolean synthetic,
        int revision) {}
