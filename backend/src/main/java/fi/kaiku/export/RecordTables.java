package fi.kaiku.export;

import fi.kaiku.export.record.Columns;
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.export.words.Variable.Code;
import fi.kaiku.export.words.WordsOfSurveys;
import fi.kaiku.insight.filter.Museum;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.museum.MuseumCatalog;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the tables of records.
@Singleton
final class RecordTables {

    private final WordsOfSurveys surveys;
    private final MuseumCatalog museums;

    RecordTables(WordsOfSurveys surveys, MuseumCatalog museums) {
        this.surveys = surveys;
        this.museums = museums;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a survey that asked nothing yet
    /// @param labels language of the words in place of codes; null for codes
    RecordTable of(Questionnaire survey, Selection selection, @Nullable String labels) {
        SurveyWords words = surveys.of(survey.surveyId());
        List<Code> named = selection.museums().stream().flatMap(this::named).toList();
        return new RecordTable(
                Columns.of(
                        survey,
                        words,
                        selection.museums().stream().collect(Collectors.toMap(Museum::id, Museum::slug)),
                        named),
                words,
                labels);
    }

    private Stream<Code> named(Museum museum) {
        return museums.museum(museum.id()).stream().map(named -> new Code(museum.slug(), named.name()));
    }
}
