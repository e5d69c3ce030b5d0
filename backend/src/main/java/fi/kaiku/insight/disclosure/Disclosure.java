package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The one way from counts to what a reader may see.
public final class Disclosure {

    private Disclosure() {}

    /// For the staff of the owner: a group of fewer than 5 respondents, or 10 where a question is marked as sensitive,
    /// shows that it is there and nothing more. The number of submissions is no answer and always shown, unless an
    /// answer (the segment) picked them out.
    public static SafeTable protect(RawTable table) {
        List<SafeTable.Group> groups =
                table.groups().stream().map(Disclosure::protect).toList();
        return new SafeTable(groups);
    }

    /// The next of a row of tables, for a reader who has the one before in front of them: beside that, a
    /// group's figures must not tell what its newest respondents answered. So they stay as they were shown
    /// until there are as many new respondents as a group must have to be shown at all. A group that has become
    /// too small is hidden again, and what is no answer is always that of now.
    ///
    /// @param shown of the same groups in the same order; what has to begin anew comes from [#protect]
    public static SafeTable protectNext(RawTable table, SafeTable shown) {
        List<RawTable.Group> now = table.groups();
        List<SafeTable.Group> before = shown.groups();
        if (now.size() != before.size()) {
            throw new IllegalArgumentException(before.size() + " groups were shown, there are " + now.size());
        }
        return new SafeTable(IntStream.range(0, now.size())
                .mapToObj(i -> isHeld(now.get(i), before.get(i)) ? before.get(i) : protect(now.get(i)))
                .toList());
    }

    private static boolean isHeld(RawTable.Group now, SafeTable.Group before) {
        int least = least(now.item().care());
        return now.item().care() != Item.Care.PRESENCE
                && before.status() == Status.OK
                && now.respondents() >= least
                && now.respondents() - before.n() < least;
    }

    /// For figures that are weighted: no stratum that counts by itself is smaller than what may be shown.
    public static SafeStrata protect(RawStrata raw) {
        long n = raw.strata().stream().mapToLong(RawStrata.Stratum::respondents).sum();
        if (n == 0) {
            return new SafeStrata(raw.item(), Status.EMPTY, List.of());
        }
        return n < least(raw.item().care())
                ? new SafeStrata(raw.item(), Status.SUPPRESSED, List.of())
                : new SafeStrata(raw.item(), Status.OK, Strata.joined(raw.strata()));
    }

    /// A group that is no table.
    public static <T> Safe<T> protect(Raw<T> raw) {
        if (raw.respondents() == 0) {
            return new Safe<>(Status.EMPTY, null);
        }
        return raw.respondents() < least(raw.care())
                ? new Safe<>(Status.SUPPRESSED, null)
                : new Safe<>(Status.OK, raw.content());
    }

    /// Cells, rows and columns are groups each, and what shows must not tell what does not.
    public static SafeCrosstab protect(RawCrosstab table) {
        boolean[][] hidden = new CrosstabSuppression(
                        table.counts(),
                        !table.columns().severalAnswers(),
                        !table.rows().severalAnswers(),
                        least(table.care()))
                .hidden();
        return new SafeCrosstab(table.rows(), table.columns(), table.counts(), hidden);
    }

    private static SafeTable.Group protect(RawTable.Group group) {
        long n = group.respondents();
        if (n == 0) {
            return new SafeTable.Group(group.item(), Status.EMPTY, new long[0], null);
        }
        return n < least(group.item().care())
                ? new SafeTable.Group(group.item(), Status.SUPPRESSED, new long[0], null)
                : new SafeTable.Group(group.item(), Status.OK, group.counts(), group.median());
    }

    /// For everybody else: what may be shown of submissions and of their items over a lattice of places, periods
    /// and segments, such that no reader works out what is withheld. How, is told in `docs/disclosure.md`. Where
    /// submissions are withheld, so is every item of them.
    ///
    /// @param items of these submissions, over the same lattice
    /// @return what may be shown of the submissions, then of each item
    /// @throws UnsafeReleaseException where earlier releases leave no way
    public static List<ReleaseTable> protect(RawRelease submissions, List<RawRelease> items) {
        BitSet never = withheld(submissions, free(submissions, new BitSet()));
        return Stream.concat(
                        Stream.of(table(submissions, never, any -> submissions.counts()[any][0])),
                        items.stream().map(item -> protect(item, submissions, never)))
                .toList();
    }

    /// A group as it stands in a release.
    public static SafeTable.Group released(Item item, Status status, long[] counts) {
        return new SafeTable.Group(item, status, counts, null);
    }

    /// Where too few to be told of left a question out, it shows as many respondents as there were submissions; the
    /// difference to a question that everybody answered would be their number.
    ///
    /// @param never submissions that are withheld
    private static ReleaseTable protect(RawRelease item, RawRelease submissions, BitSet never) {
        BitSet free = free(item, never);
        LeftOut leftOut = new LeftOut(submissions, never, item, free);
        BitSet covered = leftOut.cover(notShown(item, free));
        free.andNot(covered);
        return table(
                item, withheld(item, free), cell -> (leftOut.isByFew(cell) ? submissions : item).counts()[cell][0]);
    }

    /// Cells of which this release decides whether they are shown.
    ///
    /// @param never cells that are not shown in any case
    private static BitSet free(RawRelease release, BitSet never) {
        BitSet free = new BitSet();
        for (int i = 0; i < release.lattice().cells().size(); i++) {
            free.set(i, release.mayShow(release.lattice().cells().get(i)) && !never.get(i));
        }
        return free;
    }

    private static BitSet notShown(RawRelease release, BitSet free) {
        BitSet notShown = new BitSet();
        for (int i = 0; i < release.lattice().cells().size(); i++) {
            notShown.set(
                    i,
                    !free.get(i) && !release.isShown(release.lattice().cells().get(i)));
        }
        return notShown;
    }

    private static BitSet withheld(RawRelease release, BitSet free) {
        return new Suppression(
                        release.lattice(),
                        release.counts(),
                        Rule.of(release.item().care()),
                        notShown(release, free),
                        free,
                        release.readers())
                .withhold();
    }

    /// @param respondents as many as a cell shows, before they are rounded
    private static ReleaseTable table(RawRelease release, BitSet withheld, IntToLongFunction respondents) {
        List<Cell> cells = release.lattice().cells();
        return new ReleaseTable(IntStream.range(0, cells.size())
                .filter(i -> release.mayShow(cells.get(i)))
                .mapToObj(i -> withheld.get(i)
                        ? new ReleaseTable.Entry(cells.get(i), Status.SUPPRESSED, new long[0])
                        : new ReleaseTable.Entry(
                                cells.get(i),
                                Status.OK,
                                Rounding.shownAs(
                                        Rounding.round(respondents.applyAsLong(i)),
                                        release.counts()[i],
                                        release.item())))
                .toList());
    }

    private static int least(Item.Care care) {
        return switch (care) {
            case PRESENCE -> 1;
            case ANSWERS -> 5;
            case SENSITIVE_ANSWERS -> 10;
        };
    }
}
