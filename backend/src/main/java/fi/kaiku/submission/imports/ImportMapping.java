package fi.kaiku.submission.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How the columns of a CSV file become answers. docs/import.md explains it with an example.
///
/// @param museumId where the answers were given
/// @param version of the survey; the latest published one when absent
/// @param language in which the respondents answered
/// @param completedAt when they answered: one moment for all, or a column
/// @param idColumns columns that together identify a respondent; the whole row does when absent
/// @param skip columns that are left out on purpose; any other column without a mapping is refused
record ImportMapping(
        @NotNull UUID museumId,
        @Nullable Integer version,
        @NotBlank String language,
        @NotNull @Valid Time completedAt,
        @Nullable List<String> idColumns,
        @Nullable List<String> skip,
        @NotEmpty List<@Valid Column> columns) {

    /// Either `value`, or `column` with the `format` (a pattern of `DateTimeFormatter`) of its cells. A time without an
    /// offset is in the museum's time zone, a date without a time is its noon.
    @Schema(name = "ImportTime")
    record Time(
            @Nullable Instant value,
            @Nullable String column,
            @Nullable String format) {}

    /// @param question key of the question
    /// @param row key of the matrix or umbrella row
    /// @param values answers by the label in the file, `null` for one that means no answer; a label that is missing
    /// here is read as the value itself
    /// @param separator splits a cell into the choices of a `multiple` or `ranking` question; `;` when absent
    @Schema(name = "ImportColumn")
    record Column(
            @NotBlank String column,
            @NotBlank String question,
            @Nullable String row,

            @Nullable @Schema(type = SchemaType.OBJECT, implementation = Object.class)
            Map<String, JsonNode> values,

            @Nullable String separator) {

        /// The answer that the mapping gives for a label, folded.
        @Nullable
        JsonNode answerFor(String label) {
            if (values == null) {
                return null;
            }
            return values.entrySet().stream()
                    .filter(value -> ImportQuestion.fold(value.getKey()).equals(label))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
    }

    List<String> identifying() {
        return idColumns == null ? List.of() : idColumns;
    }

    List<String> skipped() {
        return skip == null ? List.of() : skip;
    }
}
