package fi.kaiku.insight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.kaiku.insight.disclosure.Cell;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.Period;
import fi.kaiku.insight.disclosure.Place;
import fi.kaiku.insight.disclosure.ReleaseTable;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Segment;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Care;
import fi.kaiku.insight.question.Item.Codes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One measure of a release, as it is stored and shown: counts in fives, and nothing of what is withheld.
///
/// @param measure   a construct, `survey/question` where the question has none, or empty for the submissions themselves
/// @param row       key of the row of a matrix, an umbrella or a ranking
/// @param type      of the question; `submissions` for the number of submissions
/// @param recommends it has a net promoter score
/// @param sensitive asked for the larger groups
/// @param values    points of the scale, or keys of the options
/// @param surveys   in which it was counted
/// @param places    by whose position cells name them
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReleasedTable")
record ReleasedTable(
        String measure,
        @Nullable String row,
        String type,
        boolean recommends,
        boolean sensitive,

        @Schema(type = SchemaType.ARRAY, implementation = Object.class)
        List<Object> values,

        List<UUID> surveys,
        List<Somewhere> places,
        List<Figure> cells) {

    /// @param key     `museum:id`, `cluster:id`, `kind:name`, `all`
    /// @param museums of which it is the sum
    @Schema(name = "ReleasedPlace")
    record Somewhere(String key, List<UUID> museums) {

        Place place() {
            return new Place(key, Set.copyOf(museums));
        }
    }

    /// @param place   position among the table's places
    /// @param from    first day of a month, a quarter or a year
    /// @param to      its last day
    /// @param segment `question:option`; absent for everybody
    /// @param status  `ok` or `suppressed`
    /// @param n       respondents, in fives
    /// @param counts  of the table's values, in fives
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReleasedCell")
    record Figure(
            int place,
            LocalDate from,
            LocalDate to,
            @Nullable String segment,
            Status status,
            @Nullable Long n,
            @Nullable List<Long> counts) {

        Period period() {
            YearMonth first = YearMonth.from(from);
            return new Period(
                    first, (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1);
        }
    }

    static ReleasedTable of(Measure measure, ReleaseTable table) {
        Item item = measure.item();
        List<Place> places = table.entries().stream()
                .map(entry -> entry.cell().place())
                .distinct()
                .toList();
        return new ReleasedTable(
                measure.key(),
                item.row(),
                item.type(),
                item.recommends(),
                item.care() == Care.SENSITIVE_ANSWERS,
                List.copyOf(Measure.values(item.codes())),
                measure.surveys().stream().sorted().toList(),
                places.stream()
                        .map(place -> new Somewhere(
                                place.key(), place.museums().stream().sorted().toList()))
                        .toList(),
                table.entries().stream().map(entry -> figure(entry, places)).toList());
    }

    private static Figure figure(ReleaseTable.Entry entry, List<Place> places) {
        Cell cell = entry.cell();
        boolean shown = entry.status() == Status.OK;
        long[] counts = entry.counts();
        return new Figure(
                places.indexOf(cell.place()),
                cell.period().from(),
                cell.period().to(),
                cell.segment().equals(Segment.EVERYBODY) ? null : cell.segment(),
                entry.status(),
                shown ? counts[0] : null,
                shown ? Arrays.stream(counts).skip(1).boxed().toList() : null);
    }

    boolean isOf(Measure other) {
        boolean points = other.item().codes() instanceof Codes.Points;
        return measure.equals(other.key())
                && type.equals(other.item().type())
                && Objects.requireNonNullElse(row, "").equals(other.item().codebookRow())
                && (!points
                        || numbers().equals(numbers(Measure.values(other.item().codes()))))
                && (!measure.isEmpty() || surveys.stream().anyMatch(other.surveys()::contains));
    }

    Cell cell(Figure figure) {
        return new Cell(
                places.get(figure.place()).place(),
                figure.period(),
                figure.segment() == null ? Segment.EVERYBODY : figure.segment());
    }

    /// The figure with the item that its statistics are computed for.
    SafeTable.Group group(Figure figure) {
        long[] counts = figure.n() == null
                ? new long[0]
                : Stream.concat(Stream.of(figure.n()), Objects.requireNonNull(figure.counts()).stream())
                        .mapToLong(Long::longValue)
                        .toArray();
        return Disclosure.released(item(), figure.status(), counts);
    }

    private Item item() {
        boolean points = !values.isEmpty() && values.stream().allMatch(Number.class::isInstance);
        Codes codes =
                values.isEmpty() ? new Codes.None() : points ? new Codes.Points(numbers()) : new Codes.Options(values);
        return new Item(
                measure, row, type, recommends, sensitive ? Care.SENSITIVE_ANSWERS : Care.ANSWERS, codes, List.of());
    }

    /// Lowest and highest point of the scale; empty where there is none.
    List<BigDecimal> scale() {
        List<BigDecimal> numbers = numbers();
        return numbers.isEmpty() ? List.of() : List.of(numbers.getFirst(), numbers.getLast());
    }

    private List<BigDecimal> numbers() {
        return numbers(values);
    }

    private static List<BigDecimal> numbers(List<?> values) {
        return values.stream()
                .filter(Number.class::isInstance)
                .map(value -> new BigDecimal(value.toString()).stripTrailingZeros())
                .toList();
    }
}
