package fi.kaiku.export.words;

import fi.kaiku.platform.Problems;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.SurveyCatalog;
import fi.kaiku.survey.SurveySummary;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.IntStream;

/// Finds the words of surveys.
@Singleton
public class WordsOfSurveys {

    private final SurveyCatalog surveys;

    WordsOfSurveys(SurveyCatalog surveys) {
        this.surveys = surveys;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for a survey that asked nothing yet
    public SurveyWords of(UUID surveyId) {
        int versions = summary(surveyId).latestVersion();
        if (versions == 0) {
            throw Problems.conflict("survey-not-published", "Nothing was asked yet: there are no columns to fill.");
        }
        return new SurveyWords(IntStream.rangeClosed(1, versions)
                .mapToObj(number -> surveys.version(surveyId, number).orElseThrow())
                .map(PublishedVersion::definition)
                .toList());
    }

    public String slug(UUID surveyId) {
        return summary(surveyId).slug();
    }

    public SurveySummary summary(UUID surveyId) {
        return surveys.survey(surveyId).orElseThrow(Problems::notFound);
    }
}
