package fi.kaiku.insight.question;

import fi.kaiku.instrument.Instrument;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.SurveyCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which standard questionnaire a question asks.
@ApplicationScoped
public class AskedInstruments {

    private final SurveyCatalog surveys;

    AskedInstruments(SurveyCatalog surveys) {
        this.surveys = surveys;
    }

    /// Empty for a question in the author's own words.
    public Optional<Instrument> of(Questionnaire survey, String question) {
        return IntStream.rangeClosed(1, survey.versions())
                .mapToObj(number -> surveys.version(survey.surveyId(), number).map(PublishedVersion::definition))
                .flatMap(definition -> definition.flatMap(known -> known.question(question)).stream())
                .flatMap(asked -> asked.knownInstrument().stream())
                .findFirst();
    }
}
