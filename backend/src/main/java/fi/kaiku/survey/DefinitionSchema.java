package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.kaiku.platform.CleanText;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The shape of a definition: the JSON Schema that is published is the one that is enforced.
final class DefinitionSchema {

    private static final String RESOURCE = "/schemas/survey-definition.json";

    /// The schema document itself.
    static final String TEXT = read();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private DefinitionSchema() {}

    /// @return all that is not of the right shape, with pointers that begin with `/definition`
    static List<FieldError> errors(JsonNode document) {
        List<FieldError> unclean = CleanText.errors(document, "/definition");
        if (!unclean.isEmpty()) {
            return unclean;
        }
        List<FieldError> errors = new ArrayList<>();
        SCHEMA.validate(document, context -> context.executionConfig(config -> config.locale(Locale.ENGLISH)))
                .forEach(error -> errors.add(fieldError(error)));
        return errors.isEmpty() ? locked(document) : errors;
    }

    /// The schema describes published versions too, in which instruments have their words.
    private static List<FieldError> locked(JsonNode document) {
        return SurveyDefinition.read(document).placed().stream()
                .filter(placed -> placed.question().wording() != null)
                .map(placed -> new FieldError(
                        placed.pointer() + "/wording",
                        "instrument.locked",
                        "The words of an instrument are taken in whole when the survey is published; leave them out."))
                .toList();
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 for a document of another shape
    static void require(JsonNode document) {
        List<FieldError> errors = errors(document);
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static FieldError fieldError(Error error) {
        String place = error.getInstanceLocation().toString();
        if (error.getProperty() != null) {
            place += "/" + CleanText.escape(error.getProperty());
        }
        return new FieldError("/definition" + place, "schema." + kebab(error.getKeyword()), detail(error));
    }

    private static String detail(Error error) {
        return switch (error.getKeyword()) {
            case "false" -> "A question of this type has no such member.";
            case "additionalProperties" -> "There is no member of this name here.";
            default -> error.getMessage();
        };
    }

    private static String kebab(String keyword) {
        return keyword.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(DefinitionSchema.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
