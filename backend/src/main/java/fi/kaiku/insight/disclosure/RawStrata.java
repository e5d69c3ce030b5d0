package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.List;
import java.util.UUID;

/// The respondents to an item by stratum, of any size, with the visits that each stratum stands for. Whoever
/// queries may make one; only [Disclosure] may look inside.
public final class RawStrata {

    private final Item item;
    private final List<Stratum> strata;

    /// @param strata those of a museum one after the other, in order of time
    public RawStrata(Item item, List<Stratum> strata) {
        this.item = item;
        this.strata = List.copyOf(strata);
    }

    Item item() {
        return item;
    }

    List<Stratum> strata() {
        return strata;
    }

    /// The respondents of a museum in a month.
    public static final class Stratum {

        private final UUID museum;
        private final long[] counts;
        private final long visits;

        /// @param counts number of respondents, then the item's slots
        /// @param visits that were counted, of respondents or not
        public Stratum(UUID museum, long[] counts, long visits) {
            this.museum = museum;
            this.counts = counts.clone();
            this.visits = visits;
        }

        UUID museum() {
            return museum;
        }

        long[] counts() {
            return counts;
        }

        long visits() {
            return visits;
        }

        long respondents() {
            return counts[0];
        }

        /// Both as one, as the first museum's.
        Stratum with(Stratum other) {
            long[] sums = counts.clone();
            for (int i = 0; i < sums.length; i++) {
                sums[i] += other.counts[i];
            }
            return new Stratum(museum, sums, visits + other.visits);
        }
    }
}
