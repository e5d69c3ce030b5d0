package fi.kaiku.insight.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// How few could have left a question out, in each cell, given what is known of those who answered and of all. Each
/// cell
/// has two unknowns, those who answered and those who left it out; both add up as the lattice says, and neither is
/// negative.
final class LeftOutBounds {

    private static final double TOLERANCE = 1e-6;
    private static final int ROUNDED = Rounding.BASE / 2;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[] answered;
    private final Variable[] leftOut;
    private final BitSet open = new BitSet();

    /// @param unknown cells; in the others there is nobody
    LeftOutBounds(Lattice lattice, BitSet unknown) {
        int cells = lattice.cells().size();
        answered = variables("answered ", cells, unknown);
        leftOut = variables("left out ", cells, unknown);
        lattice.sums().forEach(sum -> {
            addUp(sum, answered);
            addUp(sum, leftOut);
        });
    }

    private Variable[] variables(String name, int cells, BitSet unknown) {
        return IntStream.range(0, cells)
                .mapToObj(cell -> model.newVariable(name + cell).lower(0).upper(unknown.get(cell) ? null : 0))
                .toArray(Variable[]::new);
    }

    private void addUp(Lattice.Sum sum, Variable[] counts) {
        Expression difference = model.newExpression("sum " + model.countExpressions());
        difference.set(counts[sum.whole()], -1);
        sum.parts().forEach(part -> difference.set(counts[part], 1));
        difference.level(0);
    }

    /// @param rounded number of all
    void asked(int cell, long rounded) {
        model.newExpression("asked " + cell)
                .set(answered[cell], 1)
                .set(leftOut[cell], 1)
                .lower(rounded - ROUNDED)
                .upper(rounded + ROUNDED);
    }

    /// @param rounded number of those who did
    void answered(int cell, long rounded) {
        answered[cell].lower(Math.max(0, rounded - ROUNDED)).upper(rounded + ROUNDED);
    }

    void leftOutByAtMost(int cell, long most) {
        leftOut[cell].upper(most);
    }

    void leftOutByAtLeast(int cell, long least) {
        leftOut[cell].lower(Math.max(0, least));
    }

    /// Whether the cell is told where it cannot be none.
    void mayBeNone(int cell, boolean must) {
        open.set(cell, must);
    }

    /// Cells of which it is known that somebody left the question out, though nobody may know; one at most.
    int[] successes() {
        int before;
        do {
            before = open.cardinality();
            minimise(open.stream().boxed().toList());
        } while (!open.isEmpty() && open.cardinality() < before);
        for (int cell : open.stream().toArray()) {
            minimise(List.of(cell));
            if (open.get(cell)) {
                return new int[] {cell};
            }
        }
        return new int[0];
    }

    /// Every solution is a way in which the counts could be; where somebody is nobody in one, that is not told.
    private void minimise(List<Integer> cells) {
        if (cells.isEmpty()) {
            return;
        }
        Arrays.stream(leftOut).forEach(variable -> variable.weight(0));
        cells.forEach(cell -> leftOut[cell].weight(1));
        Optimisation.Result found = model.minimise();
        if (!found.getState().isOptimal()) {
            throw new IllegalStateException("the true counts are a solution, but: " + found.getState());
        }
        for (int cell : open.stream().toArray()) {
            if (found.doubleValue(answered.length + cell) < TOLERANCE) {
                open.clear(cell);
            }
        }
    }
}
