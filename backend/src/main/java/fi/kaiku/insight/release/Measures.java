package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.Segment;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.insight.question.Questionnaires;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.SurveyCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads from surveys what can be measured alike.
@ApplicationScoped
class Measures {

    private final SurveyCatalog surveys;
    private final Questionnaires questionnaires;

    Measures(SurveyCatalog surveys, Questionnaires questionnaires) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
    }

    /// @param all       in order of first appearance
    /// @param questions by segment, then survey: the key of the question that tells its respondents apart
    /// @param segments  that can be asked for
    /// @param sensitive segments that need the larger groups
    record Asked(
            List<Measure> all,
            Map<String, Map<UUID, String>> questions,
            Map<String, Segment> segments,
            Set<String> sensitive) {}

    /// @param clusterId a survey of this cluster is measured question by question; of others only what has a construct
    Asked of(Collection<UUID> surveyIds, @Nullable UUID clusterId) {
        Map<List<Object>, Measure> measures = new LinkedHashMap<>();
        Map<String, Map<UUID, String>> questions = new HashMap<>();
        Map<String, Segment> segments = new LinkedHashMap<>();
        Set<String> sensitive = new LinkedHashSet<>();
        for (UUID surveyId : surveyIds.stream().sorted().toList()) {
            boolean whole = clusterId != null
                    && clusterId.equals(surveys.survey(surveyId).orElseThrow().clusterId());
            Questionnaire questionnaire = questionnaires.of(surveyId);
            Map<String, Question> latest = questions(surveyId, questionnaire.versions());
            questionnaire.segments().forEach((key, options) -> {
                Question question = Objects.requireNonNull(latest.get(key));
                String name = Objects.requireNonNullElse(question.construct(), key);
                questions.computeIfAbsent(name, any -> new HashMap<>()).put(surveyId, key);
                segments.merge(name, new Segment(name, options.stream().sorted().toList()), Measures::together);
                if (question.sensitive()) {
                    sensitive.add(name);
                }
            });
            for (Item item : questionnaire.items()) {
                String construct =
                        Objects.requireNonNull(latest.get(item.question())).construct();
                boolean counted = item.codes() instanceof Codes.Points || item.codes() instanceof Codes.Options;
                boolean segment = questionnaire.segments().containsKey(item.question());
                if (counted && !segment && (construct != null || whole)) {
                    Measure measure = measure(surveyId, item, construct);
                    measures.merge(measure.identity(), measure, Measure::and);
                }
            }
        }
        return new Asked(List.copyOf(measures.values()), questions, segments, sensitive);
    }

    private static Measure measure(UUID surveyId, Item item, @Nullable String construct) {
        String key = construct == null ? surveyId + "/" + item.question() : construct;
        Item alike = new Item(key, item.row(), item.type(), item.recommends(), item.care(), item.codes(), List.of());
        int[] places = item.places().stream().mapToInt(Integer::intValue).toArray();
        return new Measure(key, alike, List.of(new Measure.Source(surveyId, places)));
    }

    /// Everybody who answered one of the surveys.
    static Measure submissions(Set<UUID> surveyIds, Care care) {
        Item item = Item.submissions().within(care);
        return new Measure(
                "",
                item,
                surveyIds.stream()
                        .sorted()
                        .map(survey -> new Measure.Source(
                                survey, new int[] {item.places().getFirst()}))
                        .toList());
    }

    /// Each question as the newest version that has it asks it.
    private Map<String, Question> questions(UUID surveyId, int versions) {
        Map<String, Question> latest = new HashMap<>();
        IntStream.rangeClosed(1, versions)
                .mapToObj(number -> surveys.version(surveyId, number).orElseThrow())
                .map(PublishedVersion::definition)
                .flatMap(definition -> definition.questions().stream())
                .forEach(question -> latest.put(question.key(), question));
        return latest;
    }

    private static Segment together(Segment some, Segment others) {
        List<String> options = Stream.concat(some.options().stream(), others.options().stream())
                .distinct()
                .sorted()
                .toList();
        return new Segment(some.question(), options);
    }
}
