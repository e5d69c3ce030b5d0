package fi.kaiku.insight.change;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Sample;
import fi.kaiku.insight.change.Change.ChangeMethods;
import fi.kaiku.insight.change.Change.Counted;
import fi.kaiku.insight.change.Change.Difference;
import fi.kaiku.insight.change.Change.Responses;
import fi.kaiku.insight.change.Change.Side;
import fi.kaiku.insight.change.Change.Step;
import fi.kaiku.insight.change.Change.TTest;
import fi.kaiku.insight.change.Change.Wilcoxon;
import fi.kaiku.insight.change.ChangeParameters.Measured;
import fi.kaiku.insight.disclosure.Disclosure;
import fi.kaiku.insight.disclosure.Raw;
import fi.kaiku.insight.disclosure.Safe;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.filter.FilterParameters;
import fi.kaiku.insight.filter.Selection;
import fi.kaiku.insight.filter.Selections;
import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.question.Item;
import fi.kaiku.insight.question.Questionnaire;
import fi.kaiku.insight.statistics.Distribution;
import fi.kaiku.insight.statistics.EffectSize;
import fi.kaiku.insight.statistics.Interval;
import fi.kaiku.insight.statistics.Responders;
import fi.kaiku.insight.statistics.Share;
import fi.kaiku.insight.statistics.SignedRankTest;
import fi.kaiku.insight.statistics.StudentTest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One item of a survey before and after, within a filter.
@ApplicationScoped
class ReadChange {

    private final Selections selections;
    private final Measures measures;
    private final Pairs pairs;

    ReadChange(Selections selections, Measures measures, Pairs pairs) {
        this.selections = selections;
        this.measures = measures;
        this.pairs = pairs;
    }

    /// @param query all parameters as they came
    Change read(UUID surveyId, ChangeParameters of, FilterParameters parameters, Map<String, List<String>> query) {
        Questionnaire survey = selections.readable(surveyId);
        Written written = new Written();
        written.refuseAllBut(ChangeParameters.NAMES, query);
        Selection selection = selections.select(survey, parameters, written);
        if (!selection.filter().phase().isEmpty()) {
            written.refuse("phase", "phase.both", "Both are read here.");
        }
        Measured measured = of.measured(survey, written);
        written.requireUnderstood();

        Measure measure = measures.of(survey, measured);
        Item item = measured.of().within(selection.filter().care(survey));
        PairCounts counts = pairs.of(selection, measure);
        Safe<PairCounts> safe = Disclosure.protect(new Raw<>(item.care(), counts.n(), counts));
        return new ChangeOf(selection, measured, measure).shown(safe);
    }

    /// The answer for one item.
    private record ChangeOf(Selection selection, Measured measured, Measure measure) {

        Change shown(Safe<PairCounts> safe) {
            return safe.content()
                    .map(this::figures)
                    .orElseGet(() -> change(
                            safe.status(),
                            safe.status() == Status.EMPTY ? 0L : null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }

        private Change figures(PairCounts counts) {
            Distribution differences = counts.differences();
            return change(
                    Status.OK,
                    counts.n(),
                    side(counts.before()),
                    side(counts.after()),
                    difference(differences),
                    tTest(differences),
                    wilcoxon(differences),
                    dz(differences),
                    responders(differences),
                    steps(counts));
        }

        private Change change(
                Status status,
                @Nullable Long pairs,
                @Nullable Side before,
                @Nullable Side after,
                @Nullable Difference difference,
                @Nullable TTest tTest,
                @Nullable Wilcoxon wilcoxon,
                Figures.@Nullable Estimate dz,
                @Nullable Responses responders,
                @Nullable List<Step> distribution) {
            return new Change(
                    selection.surveyId(),
                    selection.filter(),
                    Sample.of(selection.filter()),
                    ChangeMethods.ALL,
                    measured.of().question(),
                    measured.allRows() ? null : measured.of().row(),
                    status,
                    pairs,
                    measure.higherIsBetter(),
                    before,
                    after,
                    difference,
                    tTest,
                    wilcoxon,
                    dz,
                    responders,
                    distribution);
        }

        private Responses responders(Distribution differences) {
            Responders responders = Responders.of(differences, Double.MIN_VALUE);
            return new Responses(
                    counted(measure.higherIsBetter() ? responders.improved() : responders.worse()),
                    counted(responders.same()),
                    counted(measure.higherIsBetter() ? responders.worse() : responders.improved()));
        }

        private static Side side(Distribution answers) {
            return new Side(
                    Figures.rounded(answers.mean()),
                    Figures.rounded(answers.standardDeviation()),
                    Figures.rounded(answers.median()));
        }

        private static Difference difference(Distribution differences) {
            Interval interval =
                    Objects.requireNonNull(differences.meanWithInterval().interval(), "a pair alone");
            return new Difference(
                    Figures.rounded(differences.mean()),
                    Figures.rounded(interval.low()),
                    Figures.rounded(interval.high()),
                    Figures.rounded(differences.standardDeviation()),
                    Figures.rounded(differences.median()));
        }

        private static @Nullable TTest tTest(Distribution differences) {
            StudentTest test = StudentTest.paired(differences.summary());
            return test == null
                    ? null
                    : new TTest(Figures.rounded(test.statistic()), test.degreesOfFreedom(), Figures.chance(test.p()));
        }

        private static @Nullable Wilcoxon wilcoxon(Distribution differences) {
            SignedRankTest test = SignedRankTest.of(differences);
            return test == null
                    ? null
                    : new Wilcoxon(
                            test.statistic(),
                            Figures.chance(test.p()),
                            test.method().name().toLowerCase(Locale.ROOT));
        }

        private static Figures.@Nullable Estimate dz(Distribution differences) {
            EffectSize effect = EffectSize.dz(differences.summary());
            return effect == null
                    ? null
                    : new Figures.Estimate(
                            Figures.rounded(effect.value()),
                            Figures.rounded(effect.interval().low()),
                            Figures.rounded(effect.interval().high()));
        }

        private static List<Step> steps(PairCounts counts) {
            return counts.sizes().stream()
                    .map(size -> {
                        Counted share = counted(Share.of(counts.withDifference(size), counts.n()));
                        return new Step(Figures.plain(size), share.n(), share.share(), share.low(), share.high());
                    })
                    .toList();
        }

        private static Counted counted(Share share) {
            return new Counted(
                    share.count(),
                    Figures.rounded(share.value()),
                    Figures.rounded(share.interval().low()),
                    Figures.rounded(share.interval().high()));
        }
    }
}
