package fi.kaiku.insight.report;

import fi.kaiku.insight.Figures;
import fi.kaiku.insight.Results;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.statistics.Difference;
import fi.kaiku.insight.statistics.Distribution;
import fi.kaiku.insight.statistics.Interval;
import fi.kaiku.insight.statistics.NetPromoterScore;
import fi.kaiku.insight.statistics.StudentTest;
import fi.kaiku.insight.statistics.Summary;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a question's figure moved from one period to the next.
///
/// @param before     the figure of the period before
/// @param n          its respondents
/// @param difference now less before
record Change(double before, long n, double difference, Interval interval) {

    boolean isClear() {
        return !interval.contains(0);
    }

    /// Of the scores of two questions 0 to 10; empty where either is not shown.
    static Optional<Change> ofScores(Results.Question now, Results.@Nullable Question before) {
        if (before == null || now.nps() == null || before.nps() == null) {
            return Optional.empty();
        }
        NetPromoterScore earlier = score(before, before.nps());
        Difference moved = Difference.of(score(now, now.nps()), earlier);
        return Optional.of(new Change(earlier.score(), earlier.n(), moved.value(), moved.interval()));
    }

    /// Of means; empty where either is not shown, or nobody differs from anybody.
    static Optional<Change> ofMeans(Results.Question now, Results.@Nullable Question before) {
        if (before == null) {
            return Optional.empty();
        }
        Summary later = summary(now);
        Summary earlier = summary(before);
        Long n = before.n();
        StudentTest moved = later == null || earlier == null ? null : StudentTest.welch(later, earlier);
        return moved == null || earlier == null || n == null
                ? Optional.empty()
                : Optional.of(new Change(earlier.mean(), n, moved.difference(), moved.interval()));
    }

    private static @Nullable Summary summary(Results.Question question) {
        Long n = question.n();
        Figures.Estimate mean = question.mean();
        Double deviation = question.standardDeviation();
        return question.status() != Status.OK || n == null || mean == null || deviation == null
                ? null
                : new Summary(known(n, question.effectiveN()), mean.value(), deviation * deviation);
    }

    /// As many respondents as their figures know of: of weighted ones, fewer than answered.
    private static long known(long n, @Nullable Double effectiveN) {
        return effectiveN == null ? n : Math.max(1, (long) Math.floor(effectiveN));
    }

    private static NetPromoterScore score(Results.Question question, Figures.Score nps) {
        Long n = question.n();
        Double effectiveN = question.effectiveN();
        return n == null || effectiveN == null
                ? NetPromoterScore.of(distribution(question))
                : NetPromoterScore.of(nps.promoters(), nps.detractors(), n, effectiveN);
    }

    private static Distribution distribution(Results.Question question) {
        List<Figures.Entry> entries = question.distribution() == null ? List.of() : question.distribution();
        return Distribution.of(
                entries.stream()
                        .mapToDouble(entry -> ((Number) entry.value()).doubleValue())
                        .toArray(),
                entries.stream().mapToLong(Figures.Entry::n).toArray());
    }
}
