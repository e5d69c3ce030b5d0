package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.List;
import java.util.stream.IntStream;

/// The one way from counts to what a reader may see, for the staff of the owner: a group of fewer than 5 respondents,
/// or 10 where a question is marked as sensitive, shows that it is there and nothing more. The number of submissions is
/// no answer and always shown, unless an answer (the segment) picked them out.
public final class Disclosure {

    private Disclosure() {}

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

    private static SafeTable.Group protect(RawTable.Group group) {
        long n = group.respondents();
        if (n == 0) {
            return new SafeTable.Group(group.item(), Status.EMPTY, new long[0], null);
        }
        return n < least(group.item().care())
                ? new SafeTable.Group(group.item(), Status.SUPPRESSED, new long[0], null)
                : new SafeTable.Group(group.item(), Status.OK, group.counts(), group.median());
    }

    private static int least(Item.Care care) {
        return switch (care) {
            case PRESENCE -> 1;
            case ANSWERS -> 5;
            case SENSITIVE_ANSWERS -> 10;
        };
    }
}
