package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.Arrays;
import java.util.List;

/// The respondents to an item in strata of which each may be shown: whoever knows the weights can compute
/// what was counted in a stratum from the weighted figures and the plain ones. Only [Disclosure] makes one.
public final class SafeStrata {

    private final Item item;
    private final Status status;
    private final List<RawStrata.Stratum> strata;

    SafeStrata(Item item, Status status, List<RawStrata.Stratum> strata) {
        this.item = item;
        this.status = status;
        this.strata = List.copyOf(strata);
    }

    public Item item() {
        return item;
    }

    public Status status() {
        return status;
    }

    /// The respondents of each stratum; none unless the status is OK.
    public long[] respondents() {
        return strata.stream().mapToLong(RawStrata.Stratum::respondents).toArray();
    }

    /// The visits that each stratum stands for.
    public double[] visits() {
        return strata.stream().mapToDouble(RawStrata.Stratum::visits).toArray();
    }

    /// The counts of the item's slots in each stratum.
    public List<long[]> slots() {
        return strata.stream()
                .map(stratum ->
                        Arrays.copyOfRange(stratum.counts(), 1, 1 + item.codes().slots()))
                .toList();
    }
}
