package fi.kaiku.museum.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param day    by the museum's own calendar
/// @param visits how many people came; null where nobody counted
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DayVisits(
        @NotNull LocalDate day, @Nullable @Min(0) @Max(MOST) Integer visits) {

    /// More people than any museum has in a day: a count beyond that is a slip.
    static final int MOST = 1_000_000;
}
