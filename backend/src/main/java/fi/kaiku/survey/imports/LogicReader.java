package fi.kaiku.survey.imports;

import fi.kaiku.survey.imports.Logic.Operand;
import fi.kaiku.survey.imports.Logic.Sign;
import fi.kaiku.survey.imports.Logic.Untranslatable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads conditions by recursive descent: or, and, not, comparisons, calls and brackets. What names and functions mean
/// is for the languages to say.
abstract class LogicReader {

    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 40;
    private static final Map<String, Sign> SIGNS = Map.ofEntries(
            Map.entry("=", Sign.EQUAL),
            Map.entry("==", Sign.EQUAL),
            Map.entry("eq", Sign.EQUAL),
            Map.entry("!=", Sign.OTHER),
            Map.entry("ne", Sign.OTHER),
            Map.entry("<", Sign.LESS),
            Map.entry("lt", Sign.LESS),
            Map.entry("<=", Sign.AT_MOST),
            Map.entry("le", Sign.AT_MOST),
            Map.entry(">", Sign.MORE),
            Map.entry("gt", Sign.MORE),
            Map.entry(">=", Sign.AT_LEAST),
            Map.entry("ge", Sign.AT_LEAST));

    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int depth;

    enum Kind {
        WORDS,
        NUMBER,
        NAME,
        SIGN
    }

    private record Token(Kind kind, String text) {}

    /// What stands inside an expression: something true or false, or one side of a comparison.
    sealed interface Term {

        record Truth(Logic logic) implements Term {}

        record Side(Operand operand) implements Term {}
    }

    /// @param token with the groups `words`, `number`, `name` and `sign`
    LogicReader(String source, Pattern token) throws Untranslatable {
        if (source.length() > LONGEST) {
            throw new Untranslatable("it has more than %d characters".formatted(LONGEST));
        }
        Matcher matcher = token.matcher(source);
        int end = 0;
        while (end < source.length()) {
            if (Character.isWhitespace(source.charAt(end)) || source.charAt(end) == '\u00A0') {
                end++;
                continue;
            }
            if (!matcher.region(end, source.length()).lookingAt()) {
                throw new Untranslatable("it cannot be read at %s".formatted(Notes.quote(source.substring(end))));
            }
            tokens.add(token(matcher));
            end = matcher.end();
        }
    }

    private static Token token(Matcher matcher) {
        String words = matcher.group("words");
        if (words != null) {
            return new Token(Kind.WORDS, words.substring(1, words.length() - 1));
        }
        String number = matcher.group("number");
        if (number != null) {
            return new Token(Kind.NUMBER, number);
        }
        String name = matcher.group("name");
        return name == null ? new Token(Kind.SIGN, matcher.group("sign")) : new Token(Kind.NAME, name);
    }

    final Logic read() throws Untranslatable {
        Logic logic = truth(either());
        if (next < tokens.size()) {
            throw new Untranslatable("it cannot be read at %s"
                    .formatted(Notes.quote(tokens.get(next).text())));
        }
        return logic;
    }

    /// What a name that is no call stands for.
    abstract Term name(String name) throws Untranslatable;

    abstract Term call(String function, List<Term> arguments) throws Untranslatable;

    /// An answer alone counts as true where there is one.
    static Logic truth(Term term) throws Untranslatable {
        return switch (term) {
            case Term.Truth(Logic logic) -> logic;
            case Term.Side(Operand.Answer(String name)) -> new Logic.Answered(name);
            case Term.Side(Operand.Amount(BigDecimal number)) -> new Logic.Always(number.signum() != 0);
            case Term.Side other -> throw new Untranslatable("a part of it is neither true nor false");
        };
    }

    static String answer(Term term) throws Untranslatable {
        if (term instanceof Term.Side(Operand.Answer(String name))) {
            return name;
        }
        throw new Untranslatable("a function in it is given something else than an answer");
    }

    static Untranslatable unknown(String function) {
        return new Untranslatable("it uses %s(), for which Kaiku has nothing".formatted(function));
    }

    private Term either() throws Untranslatable {
        List<Logic> parts = new ArrayList<>();
        Term first = both();
        while (accept("or") || accept("||")) {
            parts.add(truth(both()));
        }
        if (parts.isEmpty()) {
            return first;
        }
        parts.addFirst(truth(first));
        return new Term.Truth(new Logic.Any(List.copyOf(parts)));
    }

    private Term both() throws Untranslatable {
        List<Logic> parts = new ArrayList<>();
        Term first = comparison();
        while (accept("and") || accept("&&")) {
            parts.add(truth(comparison()));
        }
        if (parts.isEmpty()) {
            return first;
        }
        parts.addFirst(truth(first));
        return new Term.Truth(new Logic.All(List.copyOf(parts)));
    }

    private Term comparison() throws Untranslatable {
        Term left = unit();
        Sign sign = next < tokens.size() && tokens.get(next).kind() != Kind.WORDS
                ? SIGNS.get(tokens.get(next).text())
                : null;
        if (sign == null) {
            return left;
        }
        next++;
        Term right = unit();
        if (left instanceof Term.Side(Operand a) && right instanceof Term.Side(Operand b)) {
            return new Term.Truth(new Logic.Compares(a, sign, b));
        }
        return new Term.Truth(compared(left, sign, right));
    }

    /// `selected(...) = true()` and its like.
    private static Logic compared(Term left, Sign sign, Term right) throws Untranslatable {
        if (left instanceof Term.Truth(Logic one) && right instanceof Term.Truth(Logic.Always(boolean truth))) {
            boolean same = (sign == Sign.EQUAL) == truth;
            if (sign == Sign.EQUAL || sign == Sign.OTHER) {
                return same ? one : new Logic.Not(one);
            }
        }
        throw new Untranslatable("it compares what is true or false");
    }

    private Term unit() throws Untranslatable {
        if (++depth > DEEPEST) {
            throw new Untranslatable("it has too many brackets inside each other");
        }
        try {
            return primary();
        } finally {
            depth--;
        }
    }

    private Term primary() throws Untranslatable {
        if (next >= tokens.size()) {
            throw new Untranslatable("it breaks off");
        }
        Token token = tokens.get(next++);
        return switch (token.kind()) {
            case WORDS -> new Term.Side(new Operand.Words(token.text()));
            case NUMBER -> new Term.Side(new Operand.Amount(new BigDecimal(token.text())));
            case NAME -> accept("(") ? call(token.text(), arguments()) : name(token.text());
            case SIGN -> sign(token.text());
        };
    }

    private Term sign(String sign) throws Untranslatable {
        switch (sign) {
            case "(" -> {
                Term inside = either();
                expect(")");
                return inside;
            }
            case "!" -> {
                return new Term.Truth(new Logic.Not(truth(unit())));
            }
            case "-" -> {
                if (unit() instanceof Term.Side(Operand.Amount(BigDecimal number))) {
                    return new Term.Side(new Operand.Amount(number.negate()));
                }
            }
            default -> {}
        }
        throw new Untranslatable("it calculates, or has %s where Kaiku knows none".formatted(Notes.quote(sign)));
    }

    private List<Term> arguments() throws Untranslatable {
        List<Term> arguments = new ArrayList<>();
        if (accept(")")) {
            return arguments;
        }
        do {
            arguments.add(either());
        } while (accept(","));
        expect(")");
        return arguments;
    }

    private boolean accept(String text) {
        boolean here = next < tokens.size()
                && tokens.get(next).kind() != Kind.WORDS
                && tokens.get(next).text().equalsIgnoreCase(text);
        next += here ? 1 : 0;
        return here;
    }

    private void expect(String text) throws Untranslatable {
        if (!accept(text)) {
            String found = next < tokens.size() ? Notes.quote(tokens.get(next).text()) : "its end";
            throw new Untranslatable("it has %s where “%s” is expected".formatted(found, text));
        }
    }
}
