package fi.kaiku.insight.reliability;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Sample;
import fi.kaiku.insight.ScanLimit;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.Raw;
import fi.kaiku.insight.disclosure.Safe;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.AskedInstruments;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Item.Codes;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.insight.reliability.Reliability.ReliabilityMethods;
import fi.kaiku.insight.reliability.Reliability.WithoutItem;
import fi.kaiku.insight.statistics.CronbachAlpha;
import fi.kaiku.insight.statistics.CronbachAlpha.Sums;
import fi.kaiku.instrument.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Cronbach's alpha of a question with rows, within a filter.
@ApplicationScoped
class ReadReliability {

    private static final int MOST_ITEMS = 50;

    private final Selections selections;
    private final AskedInstruments instruments;
    private final ScanLimit limit;
    private final ItemSums sums;

    ReadReliability(Selections selections, AskedInstruments instruments, ScanLimit limit, ItemSums sums) {
        this.selections = selections;
        this.instruments = instruments;
        this.limit = limit;
        this.sums = sums;
    }

    /// @param query all parameters as they came
    Reliability read(
            UUID surveyId, ReliabilityParameters of, FilterParameters parameters, Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(ReliabilityParameters.NAMES, query);
        Selection selection = selections.select(survey, parameters, written);
        String question = of.question(survey, written);
        List<Item> rows = question == null ? List.of() : rows(survey, question);
        if (question != null && (rows.size() < 2 || rows.size() > MOST_ITEMS)) {
            written.refuse(
                    "question",
                    "question.rows",
                    "A question of 2 to %d rows that are answered in numbers.".formatted(MOST_ITEMS));
        }
        written.requireUnderstood();

        limit.require(selection);
        Item first = rows.getFirst().within(selection.filter().care(survey));
        Sums read = sums.of(selection, rows, points(first));
        Safe<Sums> safe = Disclosure.protect(new Raw<>(first.care(), read.n(), read));
        CronbachAlpha alpha = safe.content().map(CronbachAlpha::of).orElse(null);
        return new Reliability(
                selection.surveyId(),
                selection.filter(),
                Sample.of(selection.filter()),
                ReliabilityMethods.ALL,
                Objects.requireNonNull(question),
                rows.size(),
                safe.status(),
                safe.status() == Status.EMPTY
                        ? Long.valueOf(0)
                        : safe.content().map(Sums::n).orElse(null),
                alpha == null ? null : estimate(alpha),
                alpha == null ? null : withoutItem(rows, alpha));
    }

    /// Rows on one scale of numbers; of an instrument its items, and not the scores that are made of them.
    private List<Item> rows(Questionnaire survey, String question) {
        Optional<Instrument> instrument = instruments.of(survey, question);
        return survey.items(question).stream()
                .filter(item -> item.row() != null && item.codes() instanceof Codes.Points)
                .filter(item -> !item.type().equals("ranking"))
                .filter(item -> instrument
                        .map(known -> known.items().contains(item.codebookRow()))
                        .orElse(true))
                .toList();
    }

    private static List<BigDecimal> points(Item item) {
        return item.codes() instanceof Codes.Points(var values) ? values : List.of();
    }

    private static Figures.Estimate estimate(CronbachAlpha alpha) {
        return new Figures.Estimate(
                Figures.rounded(alpha.value()),
                Figures.rounded(alpha.interval().low()),
                Figures.rounded(alpha.interval().high()));
    }

    private static List<WithoutItem> withoutItem(List<Item> rows, CronbachAlpha alpha) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    @Nullable Double without = alpha.withoutItem().get(i);
                    return new WithoutItem(
                            rows.get(i).codebookRow(), without == null ? null : Figures.rounded(without));
                })
                .toList();
    }
}
