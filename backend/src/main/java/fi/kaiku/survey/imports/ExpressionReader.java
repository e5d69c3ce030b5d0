package fi.kaiku.survey.imports;

import fi.kaiku.survey.imports.Logic.Operand;
import fi.kaiku.survey.imports.Logic.Untranslatable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Conditions of LimeSurvey: `((Q1.NAOK == "A2")) and !is_empty(Q2)`. Names may be codes or numbers of the kind
/// `12345X1X10`.
final class ExpressionReader extends LogicReader {

    private static final Pattern TOKEN = Pattern.compile("(?<words>\"[^\"]*\"|'[^']*')"
            + "|(?<name>[A-Za-z_][A-Za-z0-9_]*(?:[.:#][A-Za-z0-9_]+)*|\\d+X\\d+X\\d+[A-Za-z0-9_]*(?:[.#][A-Za-z0-9]+)*)"
            + "|(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "|(?<sign>==|!=|<=|>=|&&|\\|\\||=|<|>|!|\\(|\\)|,|-|\\+|\\*|/|%|\\.)");
    private static final Pattern VALUE = Pattern.compile("(.+?)(?:\\.(NAOK|value|valueNAOK|code))*");

    private ExpressionReader(String source) throws Untranslatable {
        super(source, TOKEN);
    }

    static Logic read(String source) throws Untranslatable {
        return new ExpressionReader(source).read();
    }

    @Override
    Term name(String name) throws Untranslatable {
        Matcher value = VALUE.matcher(name);
        String code = value.matches() ? value.group(1) : name;
        if (code.indexOf('.') >= 0 || code.equals("self") || code.equals("that")) {
            throw new Untranslatable("it looks at %s, for which Kaiku has nothing".formatted(Notes.quote(name)));
        }
        return new Term.Side(new Operand.Answer(code));
    }

    @Override
    Term call(String function, List<Term> arguments) throws Untranslatable {
        if (arguments.size() != 1) {
            throw unknown(function);
        }
        Term argument = arguments.getFirst();
        return switch (function.toLowerCase(Locale.ROOT)) {
            case "is_empty", "empty" -> new Term.Truth(new Logic.Not(new Logic.Answered(answer(argument))));
            case "intval", "floatval", "trim" -> argument;
            case "strlen" -> new Term.Side(new Operand.HowLong(answer(argument)));
            default -> throw unknown(function);
        };
    }
}
