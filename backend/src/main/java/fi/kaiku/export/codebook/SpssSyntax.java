package fi.kaiku.export.codebook;

import fi.kaiku.export.words.Variable;
import fi.kaiku.export.words.Variable.Kind;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// SPSS syntax that reads the CSV file and gives variables and values their words. PSPP runs it as well.
public final class SpssSyntax {

    /// Limits of SPSS, in bytes.
    private static final int LONGEST_LABEL = 250;

    private static final int LONGEST_VALUE_LABEL = 118;

    /// A text answer has up to 5,000 characters, of up to four bytes each.
    private static final int LONGEST_TEXT = 20_000;

    private static final int ID_LENGTH = 36;

    private final Study study;
    private final SpssNames names;

    private SpssSyntax(Study study) {
        this.study = study;
        this.names = new SpssNames(study.variables());
    }

    public static String of(Study study) {
        return new SpssSyntax(study).write();
    }

    /// Each command ends on a line of its own: a full stop after a format could be read as a part of it.
    private String write() {
        return """
                * Encoding: UTF-8.
                * Run it where %1$s lies.
                SET DECIMAL=DOT.
                GET DATA
                  /TYPE=TXT
                  /FILE='%1$s'
                  /ENCODING='UTF8'
                  /ARRANGEMENT=DELIMITED
                  /DELCASE=LINE
                  /DELIMITERS=','
                  /QUALIFIER='"'
                  /FIRSTCASE=2
                  /VARIABLES=
                %2$s
                  .

                VARIABLE LABELS
                %3$s
                  .

                VALUE LABELS
                %4$s
                  .

                %5$s
                VARIABLE LEVEL
                %6$s
                  (SCALE).

                EXECUTE.
                """.formatted(
                        Study.DATA,
                        each(any -> true, variable -> "    %s %s".formatted(names.of(variable), format(variable))),
                        each(
                                any -> true,
                                variable -> "  %s %s"
                                        .formatted(names.of(variable), quoted(study.label(variable), LONGEST_LABEL))),
                        each(variable -> !variable.codes().isEmpty(), this::valueLabels),
                        missing(),
                        each(
                                variable -> variable.kind() == Kind.NUMBER || variable.kind() == Kind.WHOLE_NUMBER,
                                variable -> "  " + names.of(variable)));
    }

    private String each(Predicate<Variable> which, Function<Variable, String> line) {
        return study.variables().stream().filter(which).map(line).collect(Collectors.joining("\n"));
    }

    private String valueLabels(Variable variable) {
        String values = variable.codes().stream()
                .map(code -> "    %s %s"
                        .formatted(
                                variable.isNumber() ? code.code() : quoted(code.code(), LONGEST_VALUE_LABEL),
                                quoted(study.label(code), LONGEST_VALUE_LABEL)))
                .collect(Collectors.joining("\n"));
        return "  /%s\n%s".formatted(names.of(variable), values);
    }

    /// An unanswered number is system-missing by itself; an unanswered code is an empty text, which has to be said.
    private String missing() {
        String texts = each(
                variable -> variable.kind() == Kind.CODE && variable.question() != null,
                variable -> "  " + names.of(variable));
        return texts.isEmpty() ? "" : "MISSING VALUES\n%s\n  (' ').\n".formatted(texts);
    }

    private static String format(Variable variable) {
        return switch (variable.kind()) {
            case ID -> "A" + ID_LENGTH;
            case HOUR -> "A20";
            case DAY -> "SDATE10";
            case YES_NO -> "F1.0";
            case WHOLE_NUMBER -> "F8.0";
            case NUMBER -> "F12.4";
            case TEXT -> "A" + LONGEST_TEXT;
            case CODE -> "A" + width(variable);
        };
    }

    private static int width(Variable variable) {
        int longest = variable.codes().stream()
                .mapToInt(code -> code.code().length())
                .max()
                .orElse(0);
        return variable.question() == null ? Math.max(longest, 64) : Math.max(longest, 1);
    }

    /// On one line, within apostrophes, cut where it is too long.
    private static String quoted(String text, int mostBytes) {
        String line = text.replaceAll("\\s+", " ").strip();
        while (line.getBytes(StandardCharsets.UTF_8).length > mostBytes) {
            line = line.substring(0, line.offsetByCodePoints(line.length(), -1));
        }
        return "'" + line.replace("'", "''") + "'";
    }
}
