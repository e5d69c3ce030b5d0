package fi.kaiku.submission.imports;

import fi.kaiku.platform.CsvText;
import fi.kaiku.platform.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When the respondents of a file answered: one moment for all of them, or read from a column.
final class ImportTime {

    private final @Nullable Instant value;
    private final int position;
    private final DateTimeFormatter format;
    private final ZoneId zone;

    private ImportTime(@Nullable Instant value, int position, DateTimeFormatter format, ZoneId zone) {
        this.value = value;
        this.position = position;
        this.format = format;
        this.zone = zone;
    }

    /// @param zone of times without an offset
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the mapping's time is incomplete or unknown
    static ImportTime of(ImportMapping.Time time, List<String> header, ZoneId zone) {
        boolean columnGiven = time.column() != null && time.format() != null;
        if (time.value() != null ? time.column() != null || time.format() != null : !columnGiven) {
            throw Problems.invalid(
                    "/mapping/completedAt", "import.time", "Expected either value, or column and format.");
        }
        int position = time.column() == null ? -1 : header.indexOf(time.column());
        if (columnGiven && position < 0) {
            throw Problems.invalid("/mapping/completedAt/column", "import.column", "The file has no such column.");
        }
        return new ImportTime(time.value(), position, formatter(time.format()), zone);
    }

    /// @throws DateTimeException when the row's cell does not fit the format
    Instant of(CsvText.Row row) {
        if (value != null) {
            return value;
        }
        TemporalAccessor time = format.parseBest(
                row.cells().get(position).strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (time) {
            case OffsetDateTime exact -> exact.toInstant();
            case LocalDateTime local -> local.atZone(zone).toInstant();
            case LocalDate day -> day.atTime(LocalTime.NOON).atZone(zone).toInstant();
            default -> throw new DateTimeException("neither a day nor a time");
        };
    }

    private static DateTimeFormatter formatter(@Nullable String pattern) {
        try {
            return pattern == null ? DateTimeFormatter.ISO_INSTANT : DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid(
                    "/mapping/completedAt/format", "import.time", "Expected letters of Java's DateTimeFormatter.");
        }
    }
}
