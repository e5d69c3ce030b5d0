package fi.kaiku.insight.comment;

import fi.kaiku.insight.comment.CommentReaders.Readable;
import fi.kaiku.insight.filter.Filter;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.insight.question.Questionnaires;
import fi.kaiku.platform.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads which comments a request asks for.
@ApplicationScoped
class SelectComments {

    private final CommentReaders readers;
    private final Questionnaires questionnaires;
    private final Selections selections;
    private final TagNames tagNames;

    SelectComments(CommentReaders readers, Questionnaires questionnaires, Selections selections, TagNames tagNames) {
        this.readers = readers;
        this.questionnaires = questionnaires;
        this.selections = selections;
        this.tagNames = tagNames;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such survey for the caller
    Questionnaire readable(UUID surveyId) {
        readers.requireSurvey(surveyId);
        return questionnaires.of(surveyId);
    }

    /// @param written takes what is wrong with the parameters; nothing is right before it says so
    CommentSelection select(
            Questionnaire survey, CommentParameters parameters, FilterParameters filter, Written written) {
        Readable readable = readers.museums();
        Selection selection = selections.select(survey, filter, written, readable.all());
        List<String> questions = written.several(
                "question",
                parameters.question(),
                key -> Optional.of(key).filter(texts(survey)::contains),
                "No question of this survey that is answered in free words.");
        List<CommentState> states =
                written.several("state", parameters.state(), CommentState::named, "One of new, published, hidden.");
        return new CommentSelection(
                selection,
                questions,
                query(parameters.query(), written),
                states,
                tags(parameters.tag(), readable, written),
                rights(survey, readable));
    }

    /// All comments on a survey that the caller may read as the owner's staff.
    CommentSelection all(Questionnaire survey) {
        Readable readable = readers.museums();
        Selection selection = new Selection(survey.surveyId(), readable.own(), Filter.none());
        return new CommentSelection(selection, List.of(), null, List.of(), null, rights(survey, readable));
    }

    /// What tells more of a respondent than a comment does must not be learned by filtering.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 403 where the filter has a segment, and the
    /// caller may not see of which segment a single respondent is
    void requireNoMoreThanRecords(CommentSelection comments) {
        if (!comments.selection().filter().segment().isEmpty()) {
            readers.requireAt(comments.selection().museums(), Permission.RECORDS_READ);
        }
    }

    /// How much care the comments need that are asked for.
    static Care care(Questionnaire survey, CommentSelection comments) {
        return survey.items().stream()
                .filter(SelectComments::isText)
                .filter(item ->
                        comments.questions().isEmpty() || comments.questions().contains(item.question()))
                .map(Item::care)
                .max(Comparator.naturalOrder())
                .orElse(Care.ANSWERS);
    }

    private CommentSelection.Rights rights(Questionnaire survey, Readable readable) {
        List<String> sensitive = survey.items().stream()
                .filter(SelectComments::isText)
                .filter(item -> item.care() == Care.SENSITIVE_ANSWERS)
                .map(Item::question)
                .toList();
        List<UUID> moderated = readers.where(Permission.COMMENTS_MODERATE, readable.own());
        Set<UUID> trusted = new HashSet<>(moderated);
        trusted.addAll(readers.where(Permission.RECORDS_READ, readable.own()));
        Set<UUID> own = new HashSet<>();
        readable.own().forEach(museum -> own.add(museum.id()));
        return new CommentSelection.Rights(own, moderated, sensitive, List.copyOf(trusted));
    }

    private static List<String> texts(Questionnaire survey) {
        return survey.items().stream()
                .filter(SelectComments::isText)
                .map(Item::question)
                .toList();
    }

    private static boolean isText(Item item) {
        return item.type().equals("text");
    }

    /// Unlike other parameters, one text with whatever commas it has.
    private static @Nullable String query(List<String> written, Written errors) {
        List<String> typed = written.stream().filter(text -> !text.isBlank()).toList();
        if (typed.size() > 1) {
            errors.refuse("query", "value.several", "Takes one value.");
        }
        if (typed.stream().anyMatch(text -> text.length() > CommentParameters.LONGEST_QUERY)) {
            errors.refuse("query", "text.long", "At most %d characters.".formatted(CommentParameters.LONGEST_QUERY));
        }
        return typed.isEmpty() ? null : typed.getFirst().strip();
    }

    private @Nullable List<UUID> tags(List<String> written, Readable readable, Written errors) {
        if (written.isEmpty()) {
            return null;
        }
        TagNames.Known known = tagNames.of(readable.ownOrganisations());
        List<String> names = errors.several(
                "tag", written, name -> Optional.of(name).filter(known::has), "No tag of organisations you may read.");
        return known.ids(names);
    }
}
