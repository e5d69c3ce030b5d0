package fi.kaiku.museum.visit;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.kaiku.platform.CsvText;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Visits as a table, the way a ticket desk or a counter hands them out: a column of days (`2026-05-02` or `2.5.2026`)
/// and one of counts, whatever else stands beside them. An empty count means that nobody counted.
final class VisitsFile {

    private static final Set<String> DAY = Set.of("day", "date", "päivä", "pvm", "päivämäärä", "dag", "datum");
    private static final Set<String> VISITS = Set.of(
            "visits", "visitors", "count", "käynnit", "kävijät", "kävijämäärä", "besök", "besökare", "antal besök");

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    /// After so many lines that cannot be read, the file is another one than was meant.
    private static final int MOST_ERRORS = 100;

    private VisitsFile() {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming each line that cannot be read
    static List<DayVisits> read(byte[] bytes) {
        List<CsvText.Row> lines = lines(bytes);
        if (lines.isEmpty()) {
            throw Problems.invalid("", "visits.empty", "The file is empty; its first line must name the columns.");
        }
        List<String> header = lines.getFirst().cells().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        int day = column(header, DAY, "day");
        int visits = column(header, VISITS, "visits");
        List<DayVisits> read = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (CsvText.Row line : lines.subList(1, lines.size())) {
            read(line, day, visits, errors).ifPresent(read::add);
            if (errors.size() > MOST_ERRORS) {
                break;
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return read;
    }

    static String write(List<DayVisits> days) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord("day", "visits");
            days.forEach(one -> csv.writeRecord(one.day().toString(), String.valueOf(one.visits())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<CsvText.Row> lines(byte[] bytes) {
        try {
            List<CsvText.Row> lines = CsvText.of(bytes).rows(1 + CountVisits.MOST_DAYS);
            if (lines.size() > 1 + CountVisits.MOST_DAYS) {
                throw Problems.invalid(
                        "",
                        "visits.many",
                        "More than %d days; enter some years at a time.".formatted(CountVisits.MOST_DAYS));
            }
            return lines;
        } catch (CsvText.Unreadable e) {
            throw Problems.invalid("", "visits.unreadable", "The file is not CSV: " + e.getMessage());
        }
    }

    private static int column(List<String> header, Set<String> names, String name) {
        OptionalInt found = IntStream.range(0, header.size())
                .filter(i -> names.contains(header.get(i)))
                .findFirst();
        return found.orElseThrow(() -> Problems.invalid(
                "",
                "visits.column",
                "No column is called %s. The first line must name the columns, as in day;visits.".formatted(name)));
    }

    private static Optional<DayVisits> read(CsvText.Row line, int day, int visits, List<FieldError> errors) {
        String place = "line " + line.line();
        Optional<LocalDate> when = day(line.cell(day).strip());
        if (when.isEmpty()) {
            errors.add(new FieldError(place, "visits.day", "No day as in 2026-05-02 or 2.5.2026."));
            return Optional.empty();
        }
        String written = line.cell(visits).strip();
        if (!written.matches("\\d{0,7}") || (!written.isEmpty() && Integer.parseInt(written) > DayVisits.MOST)) {
            errors.add(
                    new FieldError(place, "visits.count", "No whole number from 0 to %d.".formatted(DayVisits.MOST)));
            return Optional.empty();
        }
        return Optional.of(new DayVisits(when.get(), written.isEmpty() ? null : Integer.valueOf(written)));
    }

    private static Optional<LocalDate> day(String written) {
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(written, format));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
