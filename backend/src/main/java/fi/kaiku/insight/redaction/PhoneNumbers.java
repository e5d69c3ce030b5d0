package fi.kaiku.insight.redaction;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Telephone numbers: those that exist in Finland, Sweden or Great Britain or are written in full (`+358
/// ...`), and what begins like a Finnish mobile number or with `+` or `00` and has enough digits, however
/// it is spaced.
final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final List<String> REGIONS = List.of("FI", "SE", "GB");
    private static final long MOST_TRIES = 1_000;
    /// Of all that exist in these countries, those of Finland are the shortest.
    private static final int FEWEST_DIGITS = 5;

    private static final String GAP = "[ \\u00a0\\-./()\\u2010-\\u2015]{0,3}+";
    private static final Pattern DIALLED = Pattern.compile("(?<![\\p{N}+])(?:\\+" + GAP + "\\d|0" + GAP + "0|0" + GAP
            + "4|0" + GAP + "5" + GAP + "0)(?:" + GAP + "\\d){5,14}(?!\\p{N})");
    /// `04.05.2026`, `04.05.-06.05.`, `09.00-17.00`
    private static final Pattern DATE_OR_TIME = Pattern.compile("\\d{1,2}\\.\\d{1,2}[.\\-\\u2010-\\u2015 ]");

    private PhoneNumbers() {}

    static List<Find> in(String text) {
        if (text.codePoints().filter(Character::isDigit).count() < FEWEST_DIGITS) {
            return List.of();
        }
        return Stream.concat(REGIONS.stream().flatMap(region -> known(text, region)), dialled(text))
                .filter(find -> !DATE_OR_TIME
                        .matcher(text)
                        .region(find.start(), find.end())
                        .lookingAt())
                .toList();
    }

    private static Stream<Find> known(String text, String region) {
        return StreamSupport.stream(
                        NUMBERS.findNumbers(text, region, Leniency.VALID, MOST_TRIES)
                                .spliterator(),
                        false)
                .map(match -> new Find(match.start(), match.end(), Kind.PHONE));
    }

    private static Stream<Find> dialled(String text) {
        return DIALLED.matcher(text).results().map(match -> new Find(match.start(), match.end(), Kind.PHONE));
    }
}
