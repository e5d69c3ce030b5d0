package fi.kaiku.insight.reliability;

import fi.kaiku.insight.ItemChoice;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Questionnaire;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Whose rows are taken for one scale.
record ReliabilityParameters(
        @QueryParam("question")
        @Parameter(
                description = "Key of a matrix, an umbrella or an instrument.",
                required = true,
                schema = @Schema(type = SchemaType.STRING))
        List<String> question) {

    static final Set<String> NAMES = Stream.concat(FilterParameters.NAMES.stream(), Stream.of("question"))
            .collect(Collectors.toUnmodifiableSet());

    @Nullable
    String question(Questionnaire survey, Written written) {
        ItemChoice.requireQuestion(question, written);
        return written.one(
                "question",
                question,
                value -> Optional.of(value).filter(known -> !survey.items(known).isEmpty()),
                "No question of this survey that has results.");
    }
}
