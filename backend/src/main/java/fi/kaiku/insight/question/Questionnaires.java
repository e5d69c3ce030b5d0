package fi.kaiku.insight.question;

import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.platform.Problems;
import fi.kaiku.survey.Codebook;
import fi.kaiku.survey.CodebookItem;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.QuestionType;
import fi.kaiku.survey.Scale;
import fi.kaiku.survey.SurveyCatalog;
import fi.kaiku.survey.SurveyDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/// Reads surveys the way results need them.
@ApplicationScoped
public class Questionnaires {

    private final SurveyCatalog surveys;

    Questionnaires(SurveyCatalog surveys) {
        this.surveys = surveys;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such survey
    public Questionnaire of(UUID surveyId) {
        int latest = surveys.survey(surveyId).orElseThrow(Problems::notFound).latestVersion();
        List<PublishedVersion> versions = IntStream.rangeClosed(1, latest)
                .mapToObj(number -> surveys.version(surveyId, number).orElseThrow())
                .toList();
        return versions.isEmpty()
                ? new Questionnaire(surveyId, 0, List.of(), new TreeMap<>(), Set.of(), Set.of())
                : of(
                        surveyId,
                        versions.stream().map(PublishedVersion::definition).toList(),
                        versions.getLast().codebook());
    }

    /// @param versions oldest first, at least one
    /// @param codebook folded over them
    static Questionnaire of(UUID surveyId, List<SurveyDefinition> versions, Codebook codebook) {
        List<Question> questions = versions.stream()
                .flatMap(version -> version.questions().stream())
                .toList();
        Set<String> sensitive = new HashSet<>();
        Set<String> recommending = new HashSet<>();
        Set<String> ideas = new HashSet<>();
        SortedMap<String, Set<String>> segments = new TreeMap<>();
        for (Question question : questions) {
            if (question.sensitive()) {
                sensitive.add(question.key());
            }
            if (question.idea()) {
                ideas.add(question.key());
            }
            if (question.recommends()) {
                recommending.add(question.key());
            }
            if (question.segment()) {
                segments.computeIfAbsent(question.key(), key -> new HashSet<>()).addAll(question.optionKeys());
            }
        }
        List<Item> items = codebook.items().stream()
                .map(item -> item(item, recommending.contains(item.question()), sensitive.contains(item.question())))
                .sorted(asAskedIn(versions.getLast()))
                .toList();
        Set<String> whole = new HashSet<>(segments.keySet());
        questions.stream()
                .filter(question -> !question.segment())
                .map(Question::key)
                .forEach(whole::remove);
        return new Questionnaire(surveyId, versions.size(), items, segments, whole, ideas);
    }

    private static Item item(CodebookItem item, boolean recommends, boolean sensitive) {
        return new Item(
                item.question(),
                item.row().isEmpty() ? null : item.row(),
                item.type().code(),
                recommends,
                sensitive ? Care.SENSITIVE_ANSWERS : Care.ANSWERS,
                codes(item),
                item.places());
    }

    private static Codes codes(CodebookItem item) {
        Scale scale = item.scale();
        if (scale != null) {
            return item.isContinuous()
                    ? new Codes.Continuous(scale.min(), scale.step(), scale.size(), CodebookItem.BINS)
                    : new Codes.Points(scale.values());
        }
        return switch (item.type()) {
            case TEXT -> new Codes.None();
            case RANKING, INSTRUMENT ->
                new Codes.Points(item.codes().stream().map(BigDecimal::new).toList());
            case CONSENT ->
                new Codes.Options(
                        item.codes().stream().<Object>map(Boolean::valueOf).toList());
            default -> new Codes.Options(List.copyOf(item.codes()));
        };
    }

    /// In the order of the version; questions and rows that it no longer has come last, in order of first appearance.
    private static Comparator<Item> asAskedIn(SurveyDefinition newest) {
        List<String> questions = newest.questions().stream().map(Question::key).toList();
        return Comparator.<Item>comparingInt(item -> place(item.question(), questions))
                .thenComparingInt(item -> place(item.codebookRow(), rows(newest, item.question())));
    }

    private static List<String> rows(SurveyDefinition version, String key) {
        return version.question(key)
                .map(question -> question.type() == QuestionType.RANKING ? question.optionKeys() : question.rowKeys())
                .orElse(List.of());
    }

    private static int place(String key, List<String> order) {
        int place = order.indexOf(key);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
