package fi.kaiku.insight.filter;

import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.insight.question.Questionnaires;
import fi.kaiku.platform.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// What a request asks to count, as far as its caller may.
@ApplicationScoped
public class Selections {

    private final Readers readers;
    private final Questionnaires questionnaires;
    private final FilterGrammar grammar;

    Selections(Readers readers, Questionnaires questionnaires, FilterGrammar grammar) {
        this.readers = readers;
        this.questionnaires = questionnaires;
        this.grammar = grammar;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 where there is no such survey for the caller
    public Questionnaire readable(UUID surveyId) {
        return readable(surveyId, Permission.RESULTS_READ);
    }

    /// @param permission by which it is read
    public Questionnaire readable(UUID surveyId, Permission permission) {
        readers.requireSurvey(surveyId, permission);
        return questionnaires.of(surveyId);
    }

    public Selection select(Questionnaire survey, FilterParameters parameters, Written written) {
        return grammar.read(parameters, survey, readers.museums(), written);
    }

    /// @param museums that the caller may read in the way that is asked for
    public Selection select(Questionnaire survey, FilterParameters parameters, Written written, List<Museum> museums) {
        return grammar.read(parameters, survey, museums, written);
    }
}
