package fi.kaiku.insight.redaction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/// Takes e-mail addresses, telephone numbers, Finnish personal identity codes, bank accounts and links out
/// of a text.
///
/// All patterns take time in proportion to the text: each repetition is bounded or possessive.
public final class Redaction {

    private Redaction() {}

    public static Redacted of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        List<Redacted.Mark> marks = new ArrayList<>();
        int from = 0;
        for (Find find : finds(text)) {
            shown.append(text, from, find.start());
            int start = shown.length();
            shown.append(find.kind().token());
            marks.add(new Redacted.Mark(start, shown.length(), find.kind()));
            from = find.end();
        }
        return new Redacted(shown.append(text, from, text.length()).toString(), List.copyOf(marks));
    }

    /// In order, those that overlap as one.
    private static Deque<Find> finds(String text) {
        Deque<Find> apart = new ArrayDeque<>();
        Stream.of(
                        PersonalIds.in(text),
                        BankAccounts.in(text),
                        EmailAddresses.in(text),
                        Links.in(text),
                        PhoneNumbers.in(text))
                .flatMap(List::stream)
                .sorted(Find.IN_ORDER)
                .forEach(find -> {
                    Find last = apart.peekLast();
                    if (last != null && last.meets(find)) {
                        apart.removeLast();
                        apart.addLast(last.with(find));
                    } else {
                        apart.addLast(find);
                    }
                });
        return apart;
    }
}
