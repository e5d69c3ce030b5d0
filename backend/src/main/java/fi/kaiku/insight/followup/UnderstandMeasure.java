package fi.kaiku.insight.followup;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.ItemChoice;
import fi.kaiku.insight.comment.CountCommenters;
import fi.kaiku.insight.comment.CountCommenters.Commenters;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Museum;
import fi.kaiku.insight.filter.Readers;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.insight.question.Questionnaires;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a measure asks to count, as far as the caller may.
@ApplicationScoped
class UnderstandMeasure {

    private static final Set<String> NAMES = FilterParameters.NAMES.stream()
            .filter(name -> !name.equals("from") && !name.equals("to"))
            .collect(Collectors.toUnmodifiableSet());

    /// What tells more of a respondent than a comment does must not be learned by filtering.
    private static final Set<String> NAMES_WITH_COMMENTS =
            NAMES.stream().filter(name -> !name.equals("segment")).collect(Collectors.toUnmodifiableSet());

    /// Of those in whose words a set of comments is.
    private static final int SAID = 0;

    private final Selections selections;
    private final Questionnaires questionnaires;
    private final Readers readers;
    private final CountCommenters commenters;

    UnderstandMeasure(
            Selections selections, Questionnaires questionnaires, Readers readers, CountCommenters commenters) {
        this.selections = selections;
        this.questionnaires = questionnaires;
        this.readers = readers;
        this.commenters = commenters;
    }

    /// @param slot       of the option whose share is measured; null for a mean
    /// @param commenters null where a question is measured
    record Understood(
            Measure measure,
            Item item,
            Selection selection,
            @Nullable Integer slot,
            @Nullable Commenters commenters) {}

    /// At the organisation's museums that the caller may read.
    Understood understand(Measure measure, UUID organisationId) {
        if (!readers.mayRead(measure.surveyId())) {
            throw Problems.invalid("/measure/surveyId", "reference.unknown", "There is no such survey for you.");
        }
        return understand(measure, readable(organisationId));
    }

    /// The same in the group of another filter, of which nobody may be in the first.
    Understood against(Understood one, Map<String, List<String>> filter, UUID organisationId) {
        Understood other = understand(one.measure().within(filter), readable(organisationId), "/against/");
        if (!one.selection().excludes(other.selection())) {
            throw Problems.invalid(
                    "/against",
                    "groups.overlap",
                    "Somebody may be in both groups: name in both filters the same parameter, with other values.");
        }
        return other;
    }

    private List<Museum> readable(UUID organisationId) {
        return readers.museums().stream()
                .filter(museum -> museum.organisationId().equals(organisationId))
                .toList();
    }

    Understood understand(Measure measure, List<Museum> museums) {
        return understand(measure, museums, "/measure/filter/");
    }

    /// @param place of the filter in what was sent, as the beginning of a JSON pointer
    private Understood understand(Measure measure, List<Museum> museums, String place) {
        Questionnaire survey = questionnaires.of(measure.surveyId());
        Written named = new Written("/measure/");
        String question = measure.question();
        if ((question == null) == (measure.comments() == null)) {
            named.refuse("question", "value.missing", "Name a question, or `comments` in place of one.");
        }
        if (question == null) {
            return said(measure, survey, museums, named, place);
        }
        List<String> row = measure.row() == null ? List.of() : List.of(measure.row());
        Item item = ItemChoice.required(List.of(question), row, survey, named);
        Integer slot = slot(item, measure.option(), named);
        named.requireUnderstood();
        Selection selection = selection(survey, measure.filter(), museums, NAMES, place);
        return new Understood(measure, item.within(selection.filter().care(survey)), selection, slot, null);
    }

    private Understood said(Measure measure, Questionnaire survey, List<Museum> museums, Written named, String place) {
        if (measure.row() != null) {
            named.refuse("row", "value.unknown", "Comments have no rows.");
        }
        if (measure.option() != null) {
            named.refuse("option", "value.unknown", "Comments have no options.");
        }
        named.requireUnderstood();
        Selection selection = selection(survey, measure.filter(), museums, NAMES_WITH_COMMENTS, place);
        Written set = new Written("/measure/comments/");
        Commenters asked = commenters.understand(survey, selection, Objects.requireNonNull(measure.comments()), set);
        set.requireUnderstood();
        return new Understood(measure, asked.item().within(selection.filter().care(survey)), selection, SAID, asked);
    }

    private Selection selection(
            Questionnaire survey,
            @Nullable Map<String, List<String>> filter,
            List<Museum> museums,
            Set<String> names,
            String place) {
        Map<String, List<String>> given = filter == null ? Map.of() : filter;
        Written written = new Written(place);
        written.refuseAllBut(names, given);
        Selection selection = selections.select(survey, FilterParameters.of(given), written, museums);
        written.requireUnderstood();
        return selection;
    }

    private static @Nullable Integer slot(Item item, @Nullable String option, Written written) {
        List<String> options = options(item.codes());
        if (option != null) {
            int slot = options.indexOf(option);
            if (slot < 0) {
                written.refuse("option", "value.unknown", "One of: " + String.join(", ", options));
            }
            return slot;
        }
        switch (item.codes()) {
            case Codes.Options any ->
                written.refuse("option", "value.missing", "One of: " + String.join(", ", options));
            case Codes.None none
            when !item.question().isEmpty() ->
                written.refuse("question", "value.unknown", "Free words have no figure; choose another question.");
            default -> {}
        }
        return null;
    }

    private static List<String> options(Codes codes) {
        return switch (codes) {
            case Codes.Options(var values) ->
                values.stream().map(Object::toString).toList();
            case Codes.Points(var values) ->
                values.stream().map(Figures::plain).map(Object::toString).toList();
            default -> List.of();
        };
    }
}
