package fi.kaiku.survey;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExprVisitor;
import java.util.Set;
import java.util.TreeSet;

/// What an expression looks at, and whether it goes through a list for each element of another.
final class ConditionShape extends CelExprVisitor {

    private final Set<String> keys = new TreeSet<>();
    private final Set<String> rows = new TreeSet<>();
    private int depth;
    private boolean loopsInLoops;

    private ConditionShape() {}

    static ConditionShape of(CelAbstractSyntaxTree tree) {
        ConditionShape shape = new ConditionShape();
        shape.visit(tree);
        return shape;
    }

    /// The questions named as `answers.key`.
    Set<String> keys() {
        return keys;
    }

    /// The rows named as `answers.key.row`, of whichever question.
    Set<String> rows() {
        return rows;
    }

    boolean loopsInLoops() {
        return loopsInLoops;
    }

    @Override
    protected void visit(CelExpr expr, CelExpr.CelSelect select) {
        if (select.operand().identOrDefault().name().equals("answers")) {
            keys.add(select.field());
        } else if (select.operand()
                .selectOrDefault()
                .operand()
                .identOrDefault()
                .name()
                .equals("answers")) {
            rows.add(select.field());
        }
        super.visit(expr, select);
    }

    @Override
    protected void visit(CelExpr expr, CelExpr.CelComprehension comprehension) {
        depth++;
        loopsInLoops |= depth > 1;
        super.visit(expr, comprehension);
        depth--;
    }
}
