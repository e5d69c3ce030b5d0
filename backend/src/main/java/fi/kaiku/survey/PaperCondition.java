package fi.kaiku.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A condition that can be said to somebody with a pen: how one earlier question was answered. That it was not is none:
/// a consent that is not crossed is keyed as not answered, on which no condition holds.
///
/// @param question its key
/// @param value    an option's key or a number, as it is written; empty where the kind needs none
record PaperCondition(String question, Kind kind, String value) {

    enum Kind {
        ANSWERED,
        CHOSE,
        DID_NOT_CHOOSE,
        GAVE,
        GAVE_ANOTHER,
        AT_MOST,
        AT_LEAST,
        BELOW,
        ABOVE,
        YES;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String KEY = "answers\\.([a-z]\\w*)";
    private static final String TEXT = "['\"]([\\w-]*)['\"]";
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern GUARD = Pattern.compile("has\\(" + KEY + "\\)\\s*&&\\s*");
    private static final Pattern ANSWERED = Pattern.compile("has\\(" + KEY + "\\)");
    private static final Pattern YES = Pattern.compile(KEY);
    private static final Pattern INCLUDES = Pattern.compile(TEXT + "\\s+in\\s+" + KEY);
    private static final Pattern IS_KEY = Pattern.compile(KEY + "\\s*(==|!=)\\s*" + TEXT);
    private static final Pattern IS_NUMBER = Pattern.compile(KEY + "\\s*(==|!=|<=|>=|<|>)\\s*" + NUMBER);

    /// On which a question that is not always asked hangs; empty where that cannot be said.
    static Optional<PaperCondition> of(Question question) {
        Specified option = question.specifies();
        return option == null
                ? Optional.ofNullable(question.visibleWhen()).flatMap(PaperCondition::of)
                : Optional.of(new PaperCondition(option.question(), Kind.CHOSE, option.option()));
    }

    /// Empty where the expression says more than one thing, or another one.
    static Optional<PaperCondition> of(String expression) {
        String text = expression.strip();
        Matcher guard = GUARD.matcher(text);
        if (!guard.lookingAt()) {
            return simple(text);
        }
        String guarded = guard.group(1);
        return simple(text.substring(guard.end()))
                .filter(condition -> condition.question().equals(guarded));
    }

    private static Optional<PaperCondition> simple(String text) {
        return List.of(
                        found(ANSWERED, text).map(m -> new PaperCondition(m.group(1), Kind.ANSWERED, "")),
                        found(YES, text).map(m -> new PaperCondition(m.group(1), Kind.YES, "")),
                        found(INCLUDES, text).map(m -> new PaperCondition(m.group(2), Kind.CHOSE, m.group(1))),
                        found(IS_KEY, text)
                                .map(m -> new PaperCondition(
                                        m.group(1),
                                        m.group(2).equals("==") ? Kind.CHOSE : Kind.DID_NOT_CHOOSE,
                                        m.group(3))),
                        found(IS_NUMBER, text)
                                .map(m -> new PaperCondition(m.group(1), sign(m.group(2)), plain(m.group(3)))))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<MatchResult> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static Kind sign(String sign) {
        return switch (sign) {
            case "==" -> Kind.GAVE;
            case "!=" -> Kind.GAVE_ANOTHER;
            case "<=" -> Kind.AT_MOST;
            case ">=" -> Kind.AT_LEAST;
            case "<" -> Kind.BELOW;
            default -> Kind.ABOVE;
        };
    }

    /// `2.0` is the 2 of a scale.
    private static String plain(String number) {
        return Scale.plain(new BigDecimal(number));
    }
}
