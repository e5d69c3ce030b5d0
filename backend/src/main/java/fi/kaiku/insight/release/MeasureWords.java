package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.Segment;
import fi.kaiku.insight.table.FigureTable.Label;
import fi.kaiku.insight.table.FigureTable.Name;
import fi.kaiku.insight.table.FigureTable.Word;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.museum.MuseumCatalog.MuseumCluster;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.survey.Choice;
import fi.kaiku.survey.ConstructCatalog;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.Question;
import fi.kaiku.survey.SurveyCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What measures, their answers and places are called: in the words of the question bank, else of the surveys that
/// asked.
@ApplicationScoped
class MeasureWords {

    private final ConstructCatalog constructs;
    private final SurveyCatalog surveys;
    private final MuseumCatalog museums;

    MeasureWords(ConstructCatalog constructs, SurveyCatalog surveys, MuseumCatalog museums) {
        this.constructs = constructs;
        this.surveys = surveys;
        this.museums = museums;
    }

    LocalizedText title(String construct) {
        return constructs.title(construct).orElseGet(() -> asItIs(construct));
    }

    LocalizedText ofCluster(@Nullable UUID clusterId) {
        return Optional.ofNullable(clusterId)
                .flatMap(museums::cluster)
                .map(MuseumCluster::name)
                .orElseGet(() -> asItIs("Kaiku"));
    }

    /// For the name of a file.
    String slugOf(@Nullable UUID clusterId) {
        return Optional.ofNullable(clusterId)
                .flatMap(museums::cluster)
                .map(MuseumCluster::slug)
                .orElse("all");
    }

    /// @param kind  `museum`, `cluster`, `kind` or `all`
    /// @param which id or type of owner; null where there is only one
    @Nullable
    Label place(String kind, @Nullable String which) {
        if (which == null) {
            return null;
        }
        return switch (kind) {
            case "museum" ->
                museums.museum(UUID.fromString(which))
                        .map(Museum::name)
                        .map(Name::new)
                        .orElse(null);
            case "cluster" -> new Name(ofCluster(UUID.fromString(which)));
            case "kind" -> new Word("owner." + which);
            default -> null;
        };
    }

    /// The words of some surveys, as far as the bank has none.
    Asked asked(Collection<UUID> surveyIds) {
        Map<String, Question> questions = new HashMap<>();
        for (UUID survey : surveyIds) {
            surveys.latest(survey).map(PublishedVersion::definition).stream()
                    .flatMap(definition -> definition.questions().stream())
                    .forEach(question -> Stream.of(survey + "/" + question.key(), question.key(), question.construct())
                            .filter(Objects::nonNull)
                            .forEach(name -> questions.putIfAbsent(name, question)));
        }
        return new Asked(questions);
    }

    /// @param questions by `survey/question`, by key, and by construct
    final class Asked {

        private final Map<String, Question> questions;

        private Asked(Map<String, Question> questions) {
            this.questions = questions;
        }

        /// @param measure empty for the submissions themselves
        Label measure(String measure) {
            return measure.isEmpty()
                    ? new Word("place.submissions")
                    : new Name(constructs
                            .title(measure)
                            .or(() -> question(measure).map(Question::text))
                            .orElseGet(() -> asItIs(measure)));
        }

        /// Of a row or an option.
        @Nullable
        Label part(String measure, String key) {
            return constructs
                    .part(measure, key)
                    .or(() -> question(measure).stream()
                            .flatMap(question -> Stream.of(question.rows(), question.options()))
                            .flatMap(List::stream)
                            .filter(choice -> choice.key().equals(key))
                            .map(Choice::text)
                            .findFirst())
                    .map(Name::new)
                    .orElse(null);
        }

        /// @param segment `question:option`
        @Nullable
        Label segment(String segment) {
            String option = Segment.option(segment);
            return option.isEmpty() ? new Word("segment.unanswered") : part(Segment.question(segment), option);
        }

        private Optional<Question> question(String measure) {
            return Optional.ofNullable(questions.get(measure));
        }
    }

    static LocalizedText asItIs(String name) {
        return new LocalizedText(Map.of("en", name));
    }
}
