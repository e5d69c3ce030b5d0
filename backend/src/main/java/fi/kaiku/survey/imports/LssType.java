package fi.kaiku.survey.imports;

import java.util.Arrays;
import java.util.Locale;

/// The types of questions of LimeSurvey, by the letter or sign that the file has.
enum LssType {
    LIST("L"),
    DROPDOWN("!"),
    LIST_WITH_COMMENT("O"),
    MULTIPLE("M"),
    MULTIPLE_WITH_COMMENTS("P"),
    YES_NO("Y"),
    GENDER("G"),
    FIVE_POINTS("5"),
    RANKING("R"),
    NUMERIC("N"),
    NUMERICS("K"),
    SHORT_TEXT("S"),
    LONG_TEXT("T"),
    HUGE_TEXT("U"),
    SHORT_TEXTS("Q"),
    DATE("D"),
    TEXT_ONLY("X"),
    ARRAY("F"),
    ARRAY_BY_COLUMN("H"),
    ARRAY_FIVE("A"),
    ARRAY_TEN("B"),
    ARRAY_YES_NO("C"),
    ARRAY_INCREASE("E"),
    ARRAY_DUAL("1", "Kaiku asks for one answer in each row of a table, not for two."),
    ARRAY_NUMBERS(":", "Kaiku has no tables with numbers in both directions."),
    ARRAY_TEXTS(";", "Kaiku has no tables to write texts into."),
    EQUATION("*", "Kaiku calculates nothing in a survey."),
    UPLOAD("|", "Kaiku takes no files."),
    LANGUAGE("I", "Visitors choose their language before the first question."),
    UNKNOWN("", "No such type of question is known.");

    private final String sign;
    private final String leftOutBecause;

    LssType(String sign) {
        this(sign, "");
    }

    LssType(String sign, String leftOutBecause) {
        this.sign = sign;
        this.leftOutBecause = leftOutBecause;
    }

    static LssType of(String sign) {
        return Arrays.stream(values())
                .filter(type -> type.sign.equals(sign))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /// Why questions of this kind are left out; empty where they are not.
    String leftOutBecause() {
        return leftOutBecause;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
