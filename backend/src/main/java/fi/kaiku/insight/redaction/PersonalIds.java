package fi.kaiku.insight.redaction;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finnish personal identity codes: day, month and year of birth, the century's sign, an individual number
/// and a check character, `131052-308T`. Source: the Digital and Population Data Services Agency, the
/// personal identity code, and the government decree 128/2010 on it with the signs that came in 2023.
///
/// One that is written as it should be is found even where its check character is wrong: a slip of the
/// finger tells nearly as much. Written oddly (spaces, dots, no sign), it must check.
final class PersonalIds {

    private static final String GAP = "[ \\u00a0\\u2009.]?";
    private static final String DASHES = "\\-\\u2010-\\u2015\\u2212";
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d" + GAP + "\\d" + GAP + "\\d" + GAP + "\\d" + GAP
            + "\\d" + GAP + "\\d)" + GAP + "([+" + DASHES + "A-FU-Ya-fu-y]?)" + GAP + "(\\d" + GAP + "\\d" + GAP
            + "\\d)"
            + GAP + "([0-9A-FHJ-NPR-Ya-fhj-npr-y])(?![\\p{L}\\p{N}])");
    private static final Pattern BY_THE_BOOK = Pattern.compile("\\d{6}[+\\-A-FU-Y]\\d{3}[0-9A-Z]");

    private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    /// 000 and 001 are not given out; from 900 on they are for temporary use.
    private static final int FIRST_INDIVIDUAL = 2;

    private PersonalIds() {}

    static List<Find> in(String text) {
        return CODE.matcher(text)
                .results()
                .filter(PersonalIds::isCode)
                .map(match -> new Find(match.start(), match.end(), Kind.PERSONAL_ID))
                .toList();
    }

    private static boolean isCode(MatchResult match) {
        String date = digits(match.group(1));
        String individual = digits(match.group(3));
        if (!isBirth(date, match.group(2)) || Integer.parseInt(individual) < FIRST_INDIVIDUAL) {
            return false;
        }
        char check = match.group(4).toUpperCase(Locale.ROOT).charAt(0);
        return BY_THE_BOOK.matcher(match.group()).matches()
                || CHECK_CHARACTERS.charAt(Integer.parseInt(date + individual) % CHECK_CHARACTERS.length()) == check;
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "");
    }

    private static boolean isBirth(String date, String sign) {
        int day = Integer.parseInt(date.substring(0, 2));
        int month = Integer.parseInt(date.substring(2, 4));
        int year = century(sign) + Integer.parseInt(date.substring(4));
        return 1 <= month && month <= 12 && YearMonth.of(year, month).isValidDay(day);
    }

    /// Without a sign, any century would do.
    private static int century(String sign) {
        if (sign.isEmpty()) {
            return 2000;
        }
        return switch (sign.toUpperCase(Locale.ROOT).charAt(0)) {
            case '+' -> 1800;
            case 'A', 'B', 'C', 'D', 'E', 'F' -> 2000;
            default -> 1900;
        };
    }
}
