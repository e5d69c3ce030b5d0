package fi.kaiku.demo;

import fi.kaiku.platform.LocalizedText;
import org.jspecify.annotations.Nullable;

/// What the museum of the demonstration did because of its visitors, as written in `resources/demo/story.json`.
///
/// @param museum slug
/// @param survey slug of the survey of its cluster
record Story(
        String museum,
        String survey,
        String finding,
        Measured findingMeasure,
        Planned done,
        Answer answer,
        Planned recent,
        Measured recentMeasure,
        Planned doing,
        Planned planned,
        Planned dropped) {

    record Measured(String question, String row) {}

    /// @param servicePoint slug
    record Planned(
            String title,
            String description,
            String ownerRole,
            String servicePoint,
            @Nullable String reason) {}

    record Answer(LocalizedText said, LocalizedText did) {}
}
