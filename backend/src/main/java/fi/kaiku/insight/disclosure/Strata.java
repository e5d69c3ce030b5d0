package fi.kaiku.insight.disclosure;

import java.util.ArrayList;
import java.util.List;

/// Joins small strata to their neighbours, the months of a museum first.
final class Strata {

    /// Enough to be shown by themselves whatever was asked, and to weigh without a handful speaking for thousands.
    static final int LEAST = 10;

    private Strata() {}

    /// Strata of at least [#LEAST] respondents each; one smaller one where there are not so many in all. A
    /// museum of too few joins the next one, the last one the one before.
    static List<RawStrata.Stratum> joined(List<RawStrata.Stratum> strata) {
        List<RawStrata.Stratum> joined = new ArrayList<>();
        RawStrata.Stratum open = null;
        for (RawStrata.Stratum next : strata) {
            if (open != null && !open.museum().equals(next.museum()) && endsWith(joined, open)) {
                joined.add(joined.removeLast().with(open));
                open = null;
            }
            open = open == null ? next : next.with(open);
            if (open.respondents() >= LEAST) {
                joined.add(open);
                open = null;
            }
        }
        if (open != null) {
            joined.add(joined.isEmpty() ? open : joined.removeLast().with(open));
        }
        return joined;
    }

    private static boolean endsWith(List<RawStrata.Stratum> joined, RawStrata.Stratum rest) {
        return !joined.isEmpty() && joined.getLast().museum().equals(rest.museum());
    }
}
