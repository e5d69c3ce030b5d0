package fi.kaiku.insight.filter;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Questionnaire;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A filter as understood: names resolved to ids, each list sorted and without repetition. An empty list and an absent
/// day let everything through. However a filter was written, the same filter is the same value.
///
/// @param from    first day, in the time zone of each museum
/// @param to      last day, included
/// @param segment `question:option`, all of one question
/// @param flagged whether signs of play were found in how it was answered
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {})
public record Filter(
        List<UUID> museum,
        List<UUID> cluster,
        List<UUID> servicePoint,
        List<UUID> collector,
        List<String> channel,
        List<String> language,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Integer> version,
        List<String> segment,
        List<String> phase,
        List<Boolean> flagged) {

    /// What lets everything through.
    public static Filter none() {
        return new Filter(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, List.of(), List.of(),
                List.of(), List.of());
    }

    /// The tallies to read: those of everybody, or those of the chosen segments.
    public List<String> tallySegments() {
        return segment.isEmpty() ? List.of("") : segment;
    }

    /// The same on other days.
    public Filter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Filter(
                museum,
                cluster,
                servicePoint,
                collector,
                channel,
                language,
                first,
                last,
                version,
                segment,
                phase,
                flagged);
    }

    /// What belonging to the chosen segments tells of a respondent.
    public Item.Care care(Questionnaire survey) {
        return segment.stream()
                .map(Filter::question)
                .flatMap(question -> survey.items(question).stream())
                .map(Item::care)
                .max(Comparator.naturalOrder())
                .orElse(Item.Care.PRESENCE);
    }

    /// Whether it asks for whole months of whole museums, so that the monthly tallies know the answer.
    public boolean isOfWholeMonths() {
        return Stream.of(servicePoint, collector, channel, language, version, phase, flagged)
                        .allMatch(List::isEmpty)
                && (from == null || from.getDayOfMonth() == 1)
                && (to == null || to.plusDays(1).getDayOfMonth() == 1);
    }

    /// Whether one of the parameters lets through in one what it does not in the other. Museums and days are left out.
    boolean excludes(Filter other) {
        return apart(servicePoint, other.servicePoint)
                || apart(collector, other.collector)
                || apart(channel, other.channel)
                || apart(language, other.language)
                || apart(version, other.version)
                || apart(phase, other.phase)
                || apart(flagged, other.flagged)
                || apart(segment, other.segment)
                        && question(segment.getFirst()).equals(question(other.segment.getFirst()));
    }

    private static boolean apart(List<?> one, List<?> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /// The key of the question of a segment.
    public static String question(String segment) {
        return segment.substring(0, segment.indexOf(':'));
    }
}
