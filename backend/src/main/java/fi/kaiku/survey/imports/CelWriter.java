package fi.kaiku.survey.imports;

import fi.kaiku.survey.imports.Logic.Operand;
import fi.kaiku.survey.imports.Logic.Sign;
import fi.kaiku.survey.imports.Logic.Untranslatable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in CEL what a condition says, with the keys that its answers have become.
///
/// In a file an answer that was not given is an empty text; in CEL it is absent, and what is compared with it fails. So
/// what is true of an empty text, and everything that is negated, asks first whether there is an answer.
final class CelWriter {

    static final int LONGEST = 1_000;

    private final Function<String, Optional<AskedAnswer>> answers;

    /// @param answers by the names of the file, those that were asked before
    CelWriter(Function<String, Optional<AskedAnswer>> answers) {
        this.answers = answers;
    }

    /// @return null where it is always true
    @Nullable
    String write(Logic logic) throws Untranslatable {
        if (logic instanceof Logic.Always(boolean truth)) {
            return truth ? null : "false";
        }
        String expression = inner(logic, false);
        if (expression.length() > LONGEST) {
            throw new Untranslatable("it would have more than %d characters".formatted(LONGEST));
        }
        return expression;
    }

    /// Both, where each is an expression or always true.
    static @Nullable String both(@Nullable String one, @Nullable String other) {
        if (one == null || other == null || one.equals(other)) {
            return one == null ? other : one;
        }
        return operand(one, "||") + " && " + operand(other, "||");
    }

    /// @param guarded whether it may not fail: something that is negated
    private String inner(Logic logic, boolean guarded) throws Untranslatable {
        return switch (logic) {
            case Logic.All(List<Logic> parts) -> joined(parts, " && ", "||", guarded);
            case Logic.Any(List<Logic> parts) -> joined(parts, " || ", "&&", guarded);
            case Logic.Not(Logic.Answered(String name))
            when isPlain(name) -> "!" + asked(name).exists();
            case Logic.Not(Logic of) -> "!(" + inner(of, true) + ")";
            case Logic.Always(boolean truth) -> String.valueOf(truth);
            case Logic.Answered(String name) -> answered(asked(name));
            case Logic.Chosen(String name, String option) -> chosen(asked(name), option, guarded);
            case Logic.Compares compares -> compares(compares, guarded);
        };
    }

    private boolean isPlain(String name) throws Untranslatable {
        AskedAnswer asked = asked(name);
        return asked.kind() != AskedAnswer.Kind.TICK && !asked.exists().contains("&&");
    }

    private String joined(List<Logic> parts, String sign, String looser, boolean guarded) throws Untranslatable {
        List<String> written = new ArrayList<>();
        for (Logic part : parts) {
            written.add(operand(inner(part, guarded), looser));
        }
        return written.stream().distinct().collect(Collectors.joining(sign));
    }

    private static String operand(String expression, String other) {
        return expression.contains(other) ? "(" + expression + ")" : expression;
    }

    private static String answered(AskedAnswer asked) {
        return asked.kind() == AskedAnswer.Kind.TICK ? ticked(asked, true) : asked.exists();
    }

    private static String ticked(AskedAnswer asked, boolean guarded) {
        return given(asked, "%s in %s".formatted(literal(asked.option()), asked.path()), guarded);
    }

    private static String chosen(AskedAnswer asked, String option, boolean guarded) throws Untranslatable {
        return switch (asked.kind()) {
            case CHOICES -> given(asked, "%s in %s".formatted(literal(key(asked, option)), asked.path()), guarded);
            case CHOICE -> given(asked, "%s == %s".formatted(asked.path(), literal(key(asked, option))), guarded);
            default -> throw new Untranslatable("it looks for an option in an answer that has none");
        };
    }

    private String compares(Logic.Compares compares, boolean guarded) throws Untranslatable {
        if (!isAnswer(compares.left()) && isAnswer(compares.right())) {
            return compares(new Logic.Compares(compares.right(), compares.sign().mirrored(), compares.left()), guarded);
        }
        return switch (compares.left()) {
            case Operand.Answer(String name) -> compares(asked(name), compares.sign(), compares.right(), guarded);
            case Operand.HowMany(String name) ->
                counted(asked(name), AskedAnswer.Kind.CHOICES, compares.sign(), compares.right(), guarded);
            case Operand.HowLong(String name) ->
                counted(asked(name), AskedAnswer.Kind.TEXT, compares.sign(), compares.right(), guarded);
            case Operand.Words words -> throw new Untranslatable("it compares no answer");
            case Operand.Amount amount -> throw new Untranslatable("it compares no answer");
        };
    }

    private static boolean isAnswer(Operand operand) {
        return !(operand instanceof Operand.Words) && !(operand instanceof Operand.Amount);
    }

    private String compares(AskedAnswer asked, Sign sign, Operand with, boolean guarded) throws Untranslatable {
        if (with instanceof Operand.Answer(String name)) {
            return bothAnswers(asked, sign, asked(name));
        }
        String value = value(with);
        if (value.isEmpty() && (sign == Sign.EQUAL || sign == Sign.OTHER)) {
            String exists = answered(asked);
            return sign == Sign.OTHER
                    ? exists
                    : exists.startsWith("has(") && !exists.contains("&&") ? "!" + exists : "!(" + exists + ")";
        }
        return switch (asked.kind()) {
            case NUMBER -> signed(asked, sign, number(value), guarded);
            case TEXT -> text(asked, sign, with, guarded);
            case CHOICE -> choice(asked, sign, with, guarded);
            case CHOICES -> exactly(asked, sign, value, guarded);
            case TICK -> yesOrNo(sign, value.equalsIgnoreCase("Y") || value.equals("1"), ticked(asked, true));
            case CONSENT -> yesOrNo(sign, true, given(asked, asked.path(), true));
        };
    }

    private static String value(Operand operand) throws Untranslatable {
        return switch (operand) {
            case Operand.Words(String text) -> text.strip();
            case Operand.Amount(BigDecimal number) -> number.toPlainString();
            default -> throw new Untranslatable("it compares a count with an answer");
        };
    }

    private static String signed(AskedAnswer asked, Sign sign, String value, boolean guarded) {
        String compared = "%s %s %s".formatted(asked.path(), sign.inCel(), value);
        return sign == Sign.OTHER ? unless(asked, compared) : given(asked, compared, guarded);
    }

    private static String text(AskedAnswer asked, Sign sign, Operand with, boolean guarded) throws Untranslatable {
        if (!(with instanceof Operand.Words(String text)) || sign != Sign.EQUAL && sign != Sign.OTHER) {
            throw new Untranslatable("it compares a text as if it were a number");
        }
        return signed(asked, sign, literal(text), guarded);
    }

    private static String choice(AskedAnswer asked, Sign sign, Operand with, boolean guarded) throws Untranslatable {
        if (sign == Sign.EQUAL || sign == Sign.OTHER) {
            return signed(asked, sign, literal(key(asked, value(with))), guarded);
        }
        BigDecimal limit = new BigDecimal(number(value(with)));
        List<String> keys = asked.options().entrySet().stream()
                .filter(option ->
                        isNumber(option.getKey()) && sign.holds(new BigDecimal(option.getKey()).compareTo(limit)))
                .map(Map.Entry::getValue)
                .map(CelWriter::literal)
                .toList();
        if (keys.isEmpty()) {
            throw new Untranslatable("no option is a number of this kind");
        }
        return given(asked, "%s in [%s]".formatted(asked.path(), String.join(", ", keys)), guarded);
    }

    /// The options that the value names and no others.
    private static String exactly(AskedAnswer asked, Sign sign, String value, boolean guarded) throws Untranslatable {
        List<String> parts = new ArrayList<>();
        for (String option : value.split("\\s+")) {
            parts.add("%s in %s".formatted(literal(key(asked, option)), asked.path()));
        }
        parts.add("size(%s) == %d".formatted(asked.path(), parts.size()));
        String all = String.join(" && ", parts);
        return switch (sign) {
            case EQUAL -> given(asked, all, guarded);
            case OTHER -> "!(%s)".formatted(given(asked, all, true));
            default -> throw new Untranslatable("it compares options as if they were numbers");
        };
    }

    private static String yesOrNo(Sign sign, boolean yes, String holds) throws Untranslatable {
        if (sign != Sign.EQUAL && sign != Sign.OTHER) {
            throw new Untranslatable("it compares yes or no as if they were numbers");
        }
        return (sign == Sign.EQUAL) == yes ? holds : "!(" + holds + ")";
    }

    private static String bothAnswers(AskedAnswer one, Sign sign, AskedAnswer other) throws Untranslatable {
        boolean numbers = one.kind() == AskedAnswer.Kind.NUMBER && other.kind() == AskedAnswer.Kind.NUMBER;
        boolean texts = one.kind() == AskedAnswer.Kind.TEXT && other.kind() == AskedAnswer.Kind.TEXT;
        if (sign == Sign.OTHER || !numbers && !(texts && sign == Sign.EQUAL)) {
            throw new Untranslatable("it compares answers of different kinds with each other");
        }
        return "%s && %s && %s %s %s".formatted(one.exists(), other.exists(), one.path(), sign.inCel(), other.path());
    }

    private static String counted(AskedAnswer asked, AskedAnswer.Kind kind, Sign sign, Operand with, boolean guarded)
            throws Untranslatable {
        if (asked.kind() != kind) {
            throw new Untranslatable("it counts in an answer of another kind");
        }
        String value = number(value(with));
        String counted = "size(%s) %s %s".formatted(asked.path(), sign.inCel(), value);
        boolean trueOfNone = sign.holds(BigDecimal.ZERO.compareTo(new BigDecimal(value)));
        return trueOfNone ? unless(asked, counted) : given(asked, counted, guarded);
    }

    private static String given(AskedAnswer asked, String expression, boolean guarded) {
        return guarded ? asked.exists() + " && " + expression : expression;
    }

    /// For what is true of an empty answer too.
    private static String unless(AskedAnswer asked, String expression) {
        String exists = asked.exists();
        return "%s || %s".formatted(exists.contains("&&") ? "!(" + exists + ")" : "!" + exists, expression);
    }

    private AskedAnswer asked(String name) throws Untranslatable {
        return answers.apply(name)
                .orElseThrow(() -> new Untranslatable(
                        "it looks at %s, which is not among the questions asked before".formatted(Notes.quote(name))));
    }

    private static String key(AskedAnswer asked, String option) throws Untranslatable {
        String key = asked.options().get(option);
        if (key == null && isNumber(option)) {
            BigDecimal number = new BigDecimal(option);
            key = asked.options().entrySet().stream()
                    .filter(known -> isNumber(known.getKey()) && new BigDecimal(known.getKey()).compareTo(number) == 0)
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        if (key == null) {
            throw new Untranslatable("it asks for the option %s, which there is not".formatted(Notes.quote(option)));
        }
        return Objects.requireNonNull(key);
    }

    private static String number(String value) throws Untranslatable {
        if (!isNumber(value)) {
            throw new Untranslatable("it compares a number with %s".formatted(Notes.quote(value)));
        }
        return new BigDecimal(value).toPlainString();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d{1,12}(\\.\\d{1,6})?");
    }

    static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
