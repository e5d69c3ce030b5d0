package fi.kaiku.insight.disclosure;

import fi.kaiku.insight.question.Item;
import java.util.List;

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
