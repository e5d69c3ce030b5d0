package fi.kaiku.insight.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.insight.question.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/// Random small lattices, attacked in another way than the code under test does: not by its sums, but by the smallest
/// groups of respondents that there are.
class ReleasePropertyTest {

    private static final int LATTICES = 2_000;

    /// Of so many of them, every withheld cell is attacked for every reader.
    private static final int PROGRAMS = 150;

    @Test
    void tellsNobodyWhatIsWithheld() {
        long shown = 0;
        long withheld = 0;
        long unknowns = 0;
        for (int seed = 0; seed < LATTICES; seed++) {
            Attacked attacked = new Attacked(random(new Random(seed)));
            attacked.seeFives();
            for (Set<UUID> known : attacked.readers()) {
                attacked.comparePairs(seed, known);
                unknowns += seed < PROGRAMS ? attacked.solve(seed, known) : 0;
            }
            shown += attacked.shown.size();
            withheld += attacked.withheld.size();
        }
        String sizes = "%d shown, %d withheld, %d attacked".formatted(shown, withheld, unknowns);
        assertTrue(shown > 10_000 && withheld > 10_000 && unknowns > 3_000, sizes);
    }

    private static Trial random(Random random) {
        Trial trial = new Trial();
        int museums = 2 + random.nextInt(3);
        trial.places.add(Trial.all("all", IntStream.rangeClosed(1, museums).toArray()));
        if (museums > 2 && random.nextBoolean()) {
            trial.places.add(Trial.all("cluster", 1, 2));
        }
        boolean year = random.nextInt(10) == 0;
        trial.periods.add(year ? Period.year(2025) : Period.quarter(Trial.JANUARY));
        boolean told = !year && random.nextBoolean();
        List<String> options = random.nextBoolean() ? List.of("a", "b") : List.of("a", "b", "c");
        if (told) {
            trial.segments.add(new Segment("s", options));
        }
        trial.care = random.nextInt(3) == 0 ? Item.Care.SENSITIVE_ANSWERS : Item.Care.ANSWERS;
        int size = 3 + random.nextInt(40);
        for (int museum = 1; museum <= museums; museum++) {
            for (int month = 1; month <= (year ? 12 : 3); month++) {
                List<String> segments = new ArrayList<>(List.of(told ? "s:" : ""));
                if (told) {
                    options.forEach(option -> segments.add("s:" + option));
                }
                for (String segment : segments) {
                    int n = random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(size);
                    int yes = random.nextInt(5) == 0 ? n : random.nextInt(n + 1);
                    trial.with(museum, month, segment, yes, n - yes);
                }
            }
        }
        for (int museum = 1; museum <= museums && random.nextBoolean(); museum++) {
            trial.readers.add(Set.of(Trial.museum(museum)));
        }
        return trial;
    }

    /// What was released of a trial, with each cell as the set of smallest groups in it.
    private static final class Attacked {

        private final Trial trial;
        private final List<Cell> shown = new ArrayList<>();
        private final List<Cell> withheld = new ArrayList<>();
        private final Map<List<Object>, Integer> groups = new LinkedHashMap<>();
        private final Map<Cell, ReleaseTable.Entry> released;
        private final Map<Cell, boolean[]> members = new HashMap<>();
        private final int least;

        Attacked(Trial trial) {
            this.trial = trial;
            this.least = trial.care == Item.Care.SENSITIVE_ANSWERS ? 10 : 5;
            this.released = trial.release();
            released.forEach((cell, entry) -> (entry.status() == Status.OK ? shown : withheld).add(cell));
            trial.counted.keySet().stream()
                    .filter(group -> trial.segments.isEmpty() || !group.get(2).equals(""))
                    .forEach(group -> groups.put(group, groups.size()));
            trial.lattice().cells().forEach(cell -> {
                boolean[] in = new boolean[groups.size()];
                groups.forEach(
                        (group, number) -> in[number] = cell.place().museums().contains(group.get(0))
                                && cell.period().eachMonth().anyMatch(group.get(1)::equals)
                                && (cell.segment().isEmpty() || cell.segment().equals(group.get(2))));
                members.put(cell, in);
            });
        }

        /// Whatever is shown is in fives and near the truth, and nobody appears where nobody was.
        void seeFives() {
            long[][] counts = trial.counts();
            List<Cell> cells = trial.lattice().cells();
            for (int i = 0; i < counts.length; i++) {
                ReleaseTable.Entry entry = Objects.requireNonNull(released.get(cells.get(i)));
                if (entry.status() == Status.OK) {
                    long[] rounded = entry.counts();
                    assertTrue(counts[i][0] >= least && Math.abs(rounded[0] - counts[i][0]) <= 2);
                    assertEquals(rounded[0], rounded[1] + rounded[2]);
                    for (int slot = 1; slot <= 2; slot++) {
                        assertEquals(0, rounded[slot] % 5);
                        assertTrue(Math.abs(rounded[slot] - counts[i][slot]) < 5);
                        assertTrue(counts[i][slot] > 0 || rounded[slot] == 0);
                    }
                }
            }
        }

        List<Set<UUID>> readers() {
            List<Set<UUID>> readers = new ArrayList<>(trial.readers);
            readers.add(Set.of());
            return readers;
        }

        /// What the reader does not know himself of a group.
        private long[] counts(Set<UUID> known) {
            long[] counts = new long[groups.size()];
            groups.forEach((group, number) -> counts[number] =
                    known.contains(group.get(0)) ? 0 : trial.counted.get(group)[0]);
            return counts;
        }

        void comparePairs(int seed, Set<UUID> known) {
            long[] counts = counts(known);
            for (Cell larger : shown) {
                for (Cell smaller : shown) {
                    boolean[] of = members.get(larger);
                    boolean[] in = members.get(smaller);
                    if (IntStream.range(0, of.length).allMatch(i -> of[i] || !in[i])) {
                        long rest = IntStream.range(0, of.length)
                                .filter(i -> of[i] && !in[i])
                                .mapToLong(i -> counts[i])
                                .sum();
                        boolean same = Arrays.equals(of, in)
                                || known.containsAll(larger.place().museums());
                        assertTrue(
                                rest >= least || rest == 0 && (same || onlyKnown(of, in, known)),
                                () -> "seed %d: %s without %s are %d for %s"
                                        .formatted(seed, larger, smaller, rest, known));
                    }
                }
            }
        }

        private boolean onlyKnown(boolean[] of, boolean[] in, Set<UUID> known) {
            return groups.entrySet().stream()
                    .filter(group -> of[group.getValue()] && !in[group.getValue()])
                    .allMatch(group -> known.contains(group.getKey().get(0)));
        }

        /// @return how many withheld cells were attacked
        int solve(int seed, Set<UUID> known) {
            long[] counts = counts(known);
            int attacked = 0;
            for (Cell cell : withheld) {
                if (!known.containsAll(cell.place().museums()) && isSecret(cell)) {
                    boolean[] in = members.get(cell);
                    long truth = IntStream.range(0, in.length)
                            .filter(i -> in[i])
                            .mapToLong(i -> counts[i])
                            .sum();
                    double low = solve(in, counts, known, false);
                    double high = solve(in, counts, known, true);
                    assertTrue(
                            high - low > least - 1e-6 && (truth >= least || low < 1e-6),
                            () -> "seed %d: %s is %d, and lies in %s..%s for %s"
                                    .formatted(seed, cell, truth, low, high, known));
                    attacked++;
                }
            }
            return attacked;
        }

        /// A museum, or a group that must not be told of.
        private boolean isSecret(Cell cell) {
            long[] counts = trial.counts()[trial.lattice().cells().indexOf(cell)];
            boolean oneMind = care() && Math.max(counts[1], counts[2]) >= 0.9 * counts[0];
            return cell.place().isMuseum() || counts[0] < least || oneMind;
        }

        private boolean care() {
            return trial.care == Item.Care.SENSITIVE_ANSWERS;
        }

        private double solve(boolean[] target, long[] counts, Set<UUID> known, boolean up) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            List<Variable> unknowns = new ArrayList<>();
            groups.forEach((group, number) -> {
                Variable unknown =
                        model.newVariable("g" + number).lower(0).upper(known.contains(group.get(0)) ? 0 : 1_000);
                unknown.weight(target[number] ? 1 : 0);
                unknowns.add(unknown);
            });
            for (Cell cell : shown) {
                var sum = model.newExpression("e" + model.countExpressions());
                long level = 0;
                boolean[] in = members.get(cell);
                for (int i = 0; i < in.length; i++) {
                    if (in[i]) {
                        sum.set(unknowns.get(i), 1);
                        level += counts[i];
                    }
                }
                sum.level(level);
            }
            var found = up ? model.maximise() : model.minimise();
            assertTrue(found.getState().isOptimal(), found.getState()::toString);
            return IntStream.range(0, target.length)
                    .filter(i -> target[i])
                    .mapToDouble(found::doubleValue)
                    .sum();
        }
    }
}
