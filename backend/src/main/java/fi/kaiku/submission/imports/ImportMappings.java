package fi.kaiku.submission.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.JsonProblems;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.ValidationProblems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.List;

/// Reads the mapping out of its part of the form.
@Singleton
class ImportMappings {

    private static final String PART = "/mapping";

    private final ObjectMapper json;
    private final Validator validator;

    ImportMappings(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// @throws HttpProblem 422 naming each wrong member
    ImportMapping read(String text) {
        ImportMapping mapping = parse(text);
        List<FieldError> errors = ValidationProblems.errors(validator.validate(mapping));
        if (!errors.isEmpty()) {
            throw within(errors);
        }
        return mapping;
    }

    private ImportMapping parse(String text) {
        try {
            ImportMapping mapping = json.readValue(text, ImportMapping.class);
            if (mapping == null) {
                throw Problems.invalid(PART, "json.type", "Expected an object.");
            }
            return mapping;
        } catch (JsonProcessingException e) {
            HttpProblem problem = JsonProblems.of(e);
            throw Problems.fieldErrors(problem).isEmpty()
                    ? Problems.invalid(PART, "json", "The mapping is not JSON. " + problem.getDetail())
                    : within(Problems.fieldErrors(problem));
        }
    }

    private static HttpProblem within(List<FieldError> errors) {
        return Problems.invalid(errors.stream().map(error -> error.within(PART)).toList());
    }
}
