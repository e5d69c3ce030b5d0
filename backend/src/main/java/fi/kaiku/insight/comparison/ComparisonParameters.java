package fi.kaiku.insight.comparison;

import fi.kaiku.insight.ItemChoice;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
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

/// What is compared, and between whom.
record ComparisonParameters(
        @QueryParam("question")
        @Parameter(description = "Key of the question.", required = true, schema = @Schema(type = SchemaType.STRING))
        List<String> question,

        @QueryParam("row")
        @Parameter(
                description = "Key of the row, for a question that has rows.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> row,

        @QueryParam("by")
        @Parameter(
                description = "`museum`, `servicePoint`, `collector`, `channel`, `language`, `version`, `phase`, "
                        + "`year`, `quarter`, `month`, or the key of a segment question.",
                required = true,
                schema = @Schema(type = SchemaType.STRING))
        List<String> by,

        @QueryParam("reference")
        @Parameter(
                description = "Key of the group that the others are set against; without it, each is set against all "
                        + "others that are shown.",
                schema = @Schema(type = SchemaType.STRING))
        List<String> reference) {

    static final Set<String> NAMES = Stream.concat(
                    FilterParameters.NAMES.stream(), Stream.of("question", "row", "by", "reference"))
            .collect(Collectors.toUnmodifiableSet());

    Item item(Questionnaire survey, Written written) {
        return ItemChoice.required(question, row, survey, written);
    }

    /// The dimension's code, or the key of a segment question.
    @Nullable
    String by(Questionnaire survey, Written written) {
        if (by.isEmpty()) {
            written.refuse("by", "value.missing", "Say by what.");
        }
        return written.one(
                "by",
                by,
                value -> Optional.of(value)
                        .filter(known -> Dimension.named(known).isPresent()
                                || survey.segments().containsKey(known)),
                "One of museum, servicePoint, collector, channel, language, version, phase, year, quarter, month"
                        + survey.segments().keySet().stream()
                                .map(key -> ", " + key)
                                .collect(Collectors.joining())
                        + ".");
    }

    @Nullable
    String reference(Written written) {
        return written.one("reference", reference, Optional::of, "The key of a group.");
    }
}
