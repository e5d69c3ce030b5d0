package fi.kaiku.insight.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// What somebody works out who has every sum that a release shows, to the last respondent: more than is shown, for
/// what is shown is rounded.
///
/// The counts of withheld cells are unknowns of a linear program, each sum of the lattice is an equation, and no count
/// is negative. Minimising and maximising an unknown tells between which numbers it must lie. Cells that no sum ties to
/// one another are looked at apart.
///
/// Source: M. Fischetti, J. J. Salazar, Solving the cell suppression problem on tabular data with linear constraints,
/// Management Science 47 (2001) 1008-1027.
final class Attack {

    private static final double TOLERANCE = 1e-6;

    /// An unknown may exceed its count by so many thresholds. Any bound makes the attacker stronger than he is; without
    /// one, a maximum need not exist.
    private static final int ROOM = 4;

    /// So few unknowns are looked at one by one.
    private static final int FEW = 4;

    /// How much harder one unknown is pushed than another.
    private static final int PUSH = 9;

    private final Lattice lattice;
    private final View view;
    private final BitSet withheld;
    private final BitSet secret;
    private final int least;

    /// Between which counts each cell is known to range so far.
    private final double[] low;

    private final double[] high;

    /// @param withheld of all cells
    /// @param secret   those that must not be told, if they are withheld
    /// @param least    so far must an unknown range
    Attack(Lattice lattice, View view, BitSet withheld, BitSet secret, int least) {
        this.lattice = lattice;
        this.view = view;
        this.withheld = (BitSet) withheld.clone();
        this.withheld.and(view.unknown());
        this.secret = secret;
        this.least = least;
        this.low = Arrays.stream(view.counts()).mapToDouble(counts -> counts[0]).toArray();
        this.high = low.clone();
    }

    /// Cells that are told although they are withheld, one at most of those that are tied together: its count is known
    /// within less than `least`, or known not to be none though it is below `least`.
    int[] successes() {
        Twins.of(lattice, withheld).forEach(this::exchange);
        return parts().stream()
                .filter(part -> !Arrays.stream(part.cells()).allMatch(this::isSafe))
                .map(part -> new Program(part.cells(), part.sums()).success())
                .flatMapToInt(OptionalInt::stream)
                .toArray();
    }

    /// Each of the museums could have all visitors of the largest, or the largest theirs.
    private void exchange(List<int[]> museums) {
        int[] largest = museums.stream()
                .max(Comparator.comparingLong(
                        cells -> Arrays.stream(cells).mapToLong(this::count).sum()))
                .orElseThrow();
        for (int[] museum : museums) {
            for (int i = 0; i < museum.length && museum != largest; i++) {
                double both = count(museum[i]) + count(largest[i]);
                widen(museum[i], 0);
                widen(museum[i], both);
                widen(largest[i], 0);
                widen(largest[i], both);
            }
        }
    }

    private void widen(int cell, double count) {
        low[cell] = Math.min(low[cell], count);
        high[cell] = Math.max(high[cell], count);
    }

    private boolean isSafe(int cell) {
        if (!secret.get(cell)) {
            return true;
        }
        boolean reachesNone = count(cell) >= least || low[cell] < TOLERANCE;
        return reachesNone && high[cell] - low[cell] > least - TOLERANCE;
    }

    private long count(int cell) {
        return view.counts()[cell][0];
    }

    private record Part(int[] cells, List<Lattice.Sum> sums) {}

    /// Withheld cells that sums tie together, with these sums.
    private List<Part> parts() {
        int[] ties = new int[lattice.cells().size()];
        Arrays.setAll(ties, i -> i);
        List<Lattice.Sum> tying = new ArrayList<>();
        for (Lattice.Sum sum : lattice.sums()) {
            int[] unknowns = unknownsOf(sum);
            if (unknowns.length > 0) {
                tying.add(sum);
                Arrays.stream(unknowns).forEach(cell -> ties[root(ties, cell)] = root(ties, unknowns[0]));
            }
        }
        return Arrays.stream(tying.stream()
                        .mapToInt(sum -> root(ties, unknownsOf(sum)[0]))
                        .distinct()
                        .toArray())
                .mapToObj(root -> new Part(
                        withheld.stream()
                                .filter(cell -> root(ties, cell) == root)
                                .toArray(),
                        tying.stream()
                                .filter(sum -> root(ties, unknownsOf(sum)[0]) == root)
                                .toList()))
                .toList();
    }

    private static int root(int[] ties, int cell) {
        int root = cell;
        while (ties[root] != root) {
            ties[root] = ties[ties[root]];
            root = ties[root];
        }
        return root;
    }

    private int[] unknownsOf(Lattice.Sum sum) {
        BitSet members = new BitSet();
        members.set(sum.whole());
        sum.parts().forEach(members::set);
        members.and(withheld);
        return members.stream().toArray();
    }

    /// The unknowns of one part. Every solution is a way in which the counts could be, so each one found widens the
    /// ranges of all unknowns.
    private final class Program {

        private final int[] cells;
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Variable[] unknowns;

        Program(int[] cells, List<Lattice.Sum> sums) {
            this.cells = cells;
            this.unknowns = Arrays.stream(cells)
                    .mapToObj(cell ->
                            model.newVariable("cell " + cell).lower(0).upper(count(cell) + (double) ROOM * least))
                    .toArray(Variable[]::new);
            sums.forEach(this::addEquation);
        }

        private void addEquation(Lattice.Sum sum) {
            Expression equation = model.newExpression("sum " + model.countExpressions());
            long known = term(sum.whole(), -1, equation);
            for (int part : sum.parts()) {
                known += term(part, 1, equation);
            }
            equation.level(-known);
        }

        /// Adds an unknown to the equation.
        ///
        /// @return what is known instead
        private long term(int cell, int sign, Expression equation) {
            if (!withheld.get(cell)) {
                return sign * count(cell);
            }
            equation.set(unknowns[Arrays.binarySearch(cells, cell)], sign);
            return 0;
        }

        OptionalInt success() {
            moveTogether();
            for (int cell : cells) {
                if (!isSafe(cell)) {
                    solve(Map.of(cell, 1));
                }
                if (!isSafe(cell)) {
                    solve(Map.of(cell, -1));
                }
                if (!isSafe(cell)) {
                    return OptionalInt.of(cell);
                }
            }
            return OptionalInt.empty();
        }

        /// Many unknowns are settled at once by a few programs that push each of them somewhere.
        private void moveTogether() {
            Random random = new Random(0);
            int[] open = open();
            int before = Integer.MAX_VALUE;
            while (open.length > FEW && open.length < before) {
                Map<Integer, Integer> weights = new HashMap<>();
                for (int cell : open) {
                    weights.put(cell, random.nextInt(-PUSH, PUSH + 1));
                }
                solve(weights);
                before = open.length;
                open = open();
            }
        }

        private int[] open() {
            return Arrays.stream(cells).filter(cell -> !isSafe(cell)).toArray();
        }

        /// Finds the counts with the least sum, each of the cells taken times its weight.
        private void solve(Map<Integer, Integer> weights) {
            for (int i = 0; i < cells.length; i++) {
                unknowns[i].weight(weights.get(cells[i]));
            }
            Optimisation.Result found = model.minimise();
            if (!found.getState().isOptimal()) {
                throw new IllegalStateException("the true counts are a solution, but: " + found.getState());
            }
            for (int i = 0; i < cells.length; i++) {
                widen(cells[i], found.doubleValue(i));
            }
        }
    }
}
