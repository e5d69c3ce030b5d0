package fi.kaiku.survey.imports;

import fi.kaiku.survey.imports.Logic.Operand;
import fi.kaiku.survey.imports.Logic.Untranslatable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Conditions of XLSForm: the XPath of ODK, with `${name}` or a path for an answer and `.` for the
/// one that is asked for.
final class XPathReader extends LogicReader {

    /// The answer that a constraint is about.
    static final String SELF = ".";

    private static final Pattern TOKEN = Pattern.compile("(?<words>\"[^\"]*\"|'[^']*'|‘[^’]*’|“[^”]*”)"
            + "|(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "|(?<name>\\$\\{[^{}]*\\}|(?:\\.\\./|/)[A-Za-z0-9_./-]*[A-Za-z0-9_]|[A-Za-z][A-Za-z0-9_-]*(?::[A-Za-z][A-Za-z0-9_-]*)?|\\.(?![.\\d/]))"
            + "|(?<sign>!=|<=|>=|=|<|>|\\(|\\)|,|-|\\+|\\*|/|\\|)");

    private XPathReader(String source) throws Untranslatable {
        super(source, TOKEN);
    }

    static Logic read(String source) throws Untranslatable {
        return new XPathReader(source).read();
    }

    @Override
    Term name(String name) throws Untranslatable {
        if (name.equals(SELF)) {
            return new Term.Side(new Operand.Answer(SELF));
        }
        if (name.startsWith("${")) {
            return new Term.Side(
                    new Operand.Answer(name.substring(2, name.length() - 1).strip()));
        }
        throw new Untranslatable("it looks at %s, which is no answer".formatted(Notes.quote(name)));
    }

    @Override
    Term call(String function, List<Term> arguments) throws Untranslatable {
        String called = function.toLowerCase(Locale.ROOT);
        return switch (arguments.size()) {
            case 0 -> constant(called);
            case 1 -> ofOne(called, arguments.getFirst());
            case 2 -> ofTwo(called, arguments.getFirst(), arguments.getLast());
            default -> throw unknown(function);
        };
    }

    private static Term constant(String function) throws Untranslatable {
        return switch (function) {
            case "true" -> new Term.Truth(new Logic.Always(true));
            case "false" -> new Term.Truth(new Logic.Always(false));
            default -> throw unknown(function);
        };
    }

    private static Term ofOne(String function, Term argument) throws Untranslatable {
        return switch (function) {
            case "not" -> new Term.Truth(new Logic.Not(truth(argument)));
            case "boolean" -> new Term.Truth(truth(argument));
            case "number", "int", "string", "normalize-space" -> argument;
            case "count-selected" -> new Term.Side(new Operand.HowMany(answer(argument)));
            case "string-length" -> new Term.Side(new Operand.HowLong(answer(argument)));
            default -> throw unknown(function);
        };
    }

    private static Term ofTwo(String function, Term answer, Term option) throws Untranslatable {
        boolean selects = function.equals("selected") || function.equals("contains") || function.equals("jr:selected");
        if (!selects) {
            throw unknown(function);
        }
        return switch (option) {
            case Term.Side(Operand.Words(String text)) ->
                new Term.Truth(new Logic.Chosen(answer(answer), text.strip()));
            case Term.Side(Operand.Amount(var number)) ->
                new Term.Truth(new Logic.Chosen(answer(answer), number.toPlainString()));
            default -> throw new Untranslatable("it looks for an option that another answer names");
        };
    }
}
