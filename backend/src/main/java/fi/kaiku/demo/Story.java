package fi.kaiku.demo;

import fi.kaiku.improvement.idea.IdeaSource;
import fi.kaiku.improvement.workshop.wall.CardWords;
import fi.kaiku.improvement.workshop.wall.HeldWorkshop;
import fi.kaiku.platform.LocalizedText;
import java.util.List;
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
        Had idea,
        Had sameIdea,
        List<Had> ballot,
        Held workshop,
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

    /// What was said in a workshop.
    record Held(
            LocalizedText title,
            LocalizedText prompt,
            String place,
            List<HeldWorkshop.Person> people,
            List<Sorted> groups) {}

    /// @param leadsToAction whether what is done comes of it
    record Sorted(String title, List<CardWords> cards, int dots, boolean leadsToAction) {}

    /// @param servicePoint slug
    /// @param ballot       as visitors read it; null where they are not asked
    /// @param chosen       by how many of the visits that were shown those on the ballot
    record Had(
            String text,
            String language,
            IdeaSource source,
            String servicePoint,
            @Nullable LocalizedText ballot,
            @Nullable Integer chosen) {}

    record Answer(LocalizedText said, LocalizedText did) {}
}
