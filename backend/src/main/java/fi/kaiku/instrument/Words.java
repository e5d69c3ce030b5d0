package fi.kaiku.instrument;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The same text in the three languages of the screens, in our own words.
@Schema(
        name = "OwnWords",
        requiredProperties = {"fi", "sv", "en"})
public record Words(String fi, String sv, String en) {}
