package fi.kaiku.insight.followup;

import fi.kaiku.insight.Side;
import fi.kaiku.insight.disclosure.SafeTable;
import fi.kaiku.insight.disclosure.Status;
import fi.kaiku.insight.statistics.Interval;
import fi.kaiku.insight.statistics.Mean;
import fi.kaiku.insight.statistics.Share;
import fi.kaiku.insight.statistics.Summary;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one group of respondents came to.
sealed interface Observed {

    long n();

    double value();

    /// 95 %.
    Interval interval();

    record Numbers(Summary summary) implements Observed {
        @Override
        public long n() {
            return summary.n();
        }

        @Override
        public double value() {
            return summary.mean();
        }

        @Override
        public Interval interval() {
            Mean mean = Mean.of(summary.mean(), Math.sqrt(summary.variance()), summary.n());
            return Objects.requireNonNull(mean.interval(), "no group of one is shown");
        }
    }

    record Chosen(Share share) implements Observed {
        @Override
        public long n() {
            return share.n();
        }

        @Override
        public double value() {
            return share.value();
        }

        @Override
        public Interval interval() {
            return share.interval();
        }
    }

    /// Empty where the group is not shown.
    ///
    /// @param slot of the option whose share is measured; null for a mean
    static Optional<Observed> of(SafeTable.Group group, @Nullable Integer slot) {
        if (group.status() != Status.OK) {
            return Optional.empty();
        }
        if (slot != null) {
            long chosen = slot < group.slots().length ? group.slots()[slot] : 0;
            return Optional.of(new Chosen(Share.of(chosen, group.n())));
        }
        return Side.of(group).map(side -> new Numbers(side.summary()));
    }
}
