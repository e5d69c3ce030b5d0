package fi.kaiku.survey.exports;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says in the XPath of ODK what a condition says in CEL, where it can.
///
/// An answer that was not given is an empty text there, which differs from another one: `!=` asks first whether there
/// is an answer.
final class XPathWriter {

    private static final Map<String, String> SIGNS = Map.of(
            "_==_", "=",
            "_!=_", "!=",
            "_<_", "<",
            "_<=_", "<=",
            "_>_", ">",
            "_>=_", ">=");

    private final Map<String, String> types;
    private final Map<String, String> rows;

    /// @param types each question's key to its type
    /// @param rows  `matrix.row` to the name of the row in the form
    XPathWriter(Map<String, String> types, Map<String, String> rows) {
        this.types = types;
        this.rows = rows;
    }

    /// @return empty where the form cannot say it
    Optional<String> write(String condition) {
        try {
            CelExpr expression = CelCompilerFactory.standardCelCompilerBuilder()
                    .setStandardMacros(CelStandardMacro.HAS)
                    .build()
                    .parse(condition)
                    .getAst()
                    .getExpr();
            return Optional.of(logic(expression));
        } catch (CelValidationException | Unsayable e) {
            return Optional.empty();
        }
    }

    private static final class Unsayable extends Exception {

        private static final long serialVersionUID = 1L;

        Unsayable() {
            super("", null, false, false);
        }
    }

    private String logic(CelExpr expression) throws Unsayable {
        return switch (expression.getKind()) {
            case SELECT -> expression.select().testOnly() ? answer(expression) + " != ''" : consent(expression);
            case CALL -> call(expression.call());
            case CONSTANT -> constant(expression.constant());
            default -> throw new Unsayable();
        };
    }

    private static String constant(CelConstant constant) throws Unsayable {
        if (constant.getKind() != CelConstant.Kind.BOOLEAN_VALUE) {
            throw new Unsayable();
        }
        return constant.booleanValue() ? "true()" : "false()";
    }

    private String consent(CelExpr expression) throws Unsayable {
        if (!"consent".equals(types.get(expression.select().field()))) {
            throw new Unsayable();
        }
        return answer(expression) + " = 'OK'";
    }

    private String call(CelExpr.CelCall call) throws Unsayable {
        ImmutableList<CelExpr> of = call.args();
        switch (call.function()) {
            case "_&&_" -> {
                return operand(of.get(0), "_||_") + " and " + operand(of.get(1), "_||_");
            }
            case "_||_" -> {
                return logic(of.get(0)) + " or " + logic(of.get(1));
            }
            case "!_" -> {
                return not(of.get(0));
            }
            case "@in" -> {
                return among(of.get(0), of.get(1));
            }
            default -> {
                return compared(call.function(), of);
            }
        }
    }

    private String operand(CelExpr expression, String looser) throws Unsayable {
        String written = logic(expression);
        boolean brackets = expression.getKind() == CelExpr.ExprKind.Kind.CALL
                && expression.call().function().equals(looser);
        return brackets ? "(" + written + ")" : written;
    }

    private String not(CelExpr of) throws Unsayable {
        boolean has =
                of.getKind() == CelExpr.ExprKind.Kind.SELECT && of.select().testOnly();
        return has ? answer(of) + " = ''" : "not(" + logic(of) + ")";
    }

    private String among(CelExpr one, CelExpr list) throws Unsayable {
        if (list.getKind() == CelExpr.ExprKind.Kind.LIST) {
            String answer = answer(one);
            StringBuilder any = new StringBuilder();
            for (CelExpr element : list.list().elements()) {
                any.append(any.isEmpty() ? "" : " or ")
                        .append(answer)
                        .append(" = ")
                        .append(value(element));
            }
            return "(" + any + ")";
        }
        return "selected(%s, %s)".formatted(answer(list), value(one));
    }

    private String compared(String function, List<CelExpr> of) throws Unsayable {
        String sign = SIGNS.get(function);
        if (sign == null || of.size() != 2) {
            throw new Unsayable();
        }
        String left = side(of.get(0));
        String right = side(of.get(1));
        String compared = "%s %s %s".formatted(left, sign, right);
        return sign.equals("!=") && left.startsWith("$") ? "%s != '' and %s".formatted(left, compared) : compared;
    }

    private String side(CelExpr side) throws Unsayable {
        return switch (side.getKind()) {
            case SELECT -> answer(side);
            case CONSTANT -> value(side);
            case CALL -> counted(side.call());
            default -> throw new Unsayable();
        };
    }

    private String counted(CelExpr.CelCall call) throws Unsayable {
        if (!call.function().equals("size") || call.args().size() != 1) {
            throw new Unsayable();
        }
        CelExpr of = call.args().getFirst();
        boolean text = of.getKind() == CelExpr.ExprKind.Kind.SELECT
                && "text".equals(types.get(of.select().field()));
        return (text ? "string-length(" : "count-selected(") + answer(of) + ")";
    }

    private String answer(CelExpr expression) throws Unsayable {
        if (expression.getKind() != CelExpr.ExprKind.Kind.SELECT) {
            throw new Unsayable();
        }
        CelExpr.CelSelect select = expression.select();
        CelExpr within = select.operand();
        if (within.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            String type = types.getOrDefault(select.field(), "matrix");
            if (type.equals("matrix") || type.equals("umbrella")) {
                throw new Unsayable();
            }
            return "${" + select.field() + "}";
        }
        if (within.getKind() != CelExpr.ExprKind.Kind.SELECT) {
            throw new Unsayable();
        }
        String row = rows.get(within.select().field() + "." + select.field());
        if (row == null) {
            throw new Unsayable();
        }
        return "${" + row + "}";
    }

    private static String value(CelExpr expression) throws Unsayable {
        if (expression.getKind() != CelExpr.ExprKind.Kind.CONSTANT) {
            throw new Unsayable();
        }
        CelConstant constant = expression.constant();
        return switch (constant.getKind()) {
            case STRING_VALUE -> quoted(constant.stringValue());
            case INT64_VALUE -> String.valueOf(constant.int64Value());
            case DOUBLE_VALUE ->
                BigDecimal.valueOf(constant.doubleValue()).stripTrailingZeros().toPlainString();
            default -> throw new Unsayable();
        };
    }

    /// XPath knows no escapes.
    private static String quoted(String text) throws Unsayable {
        if (text.indexOf('\'') < 0) {
            return "'" + text + "'";
        }
        if (text.indexOf('"') >= 0) {
            throw new Unsayable();
        }
        return '"' + text + '"';
    }
}
