package fi.kaiku.insight.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Which counts of a crosstab to hide so that no group below the threshold can be told from those that show.
///
/// First go the counts below the threshold, and the whole line of a total below it. What is left of a line's
/// total must be no group below it either, and no hidden count may follow from the sums. Think of every line
/// as a node and of each hidden count as an edge between its row and its column: a count follows from the
/// sums exactly if its edge is a bridge, one that no cycle runs through (D. Gusfield, A graph theoretic
/// approach to statistical data security, SIAM Journal on Computing 17 (1988) 552-571). So the smallest
/// counts that lead a cycle through each bridge are hidden as well. Lines whose counts do not add up, as
/// respondents chose several answers, are one node: nothing follows there.
///
/// It speaks of what follows for certain. That a hidden count cannot be negative, or lies in a narrow range,
/// is the concern of releases, not of a controller's own staff.
final class CrosstabSuppression {

    private final long[][] counts;
    private final boolean[][] hidden;
    private final boolean rowsAddUp;
    private final boolean columnsAddUp;
    private final long least;
    private final int totalRow;
    private final int totalColumn;

    /// @param counts       with totals in the last row and column
    /// @param rowsAddUp    whether the counts of a row are those of its total, each respondent once
    /// @param columnsAddUp likewise
    /// @param least        the smallest group to show
    CrosstabSuppression(long[][] counts, boolean rowsAddUp, boolean columnsAddUp, long least) {
        this.counts = counts;
        this.rowsAddUp = rowsAddUp;
        this.columnsAddUp = columnsAddUp;
        this.least = least;
        this.totalRow = counts.length - 1;
        this.totalColumn = counts[0].length - 1;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    private record Place(int row, int column) {}

    private record Edge(int from, int to, Place place) {

        int otherThan(int node) {
            return node == from ? to : from;
        }
    }

    /// True for each count that must not be shown.
    boolean[][] hidden() {
        hideSmallGroups();
        boolean changed = true;
        while (changed) {
            changed = hideSmallRests() || hideAgainstSums();
        }
        return hidden;
    }

    private void hideSmallGroups() {
        if (isSmall(counts[totalRow][totalColumn])) {
            places().forEach(this::hide);
        }
        for (Place place : places()) {
            if (isSmall(count(place))) {
                hide(place);
                if (place.column() == totalColumn) {
                    row(place.row()).forEach(this::hide);
                }
                if (place.row() == totalRow) {
                    column(place.column()).forEach(this::hide);
                }
            }
        }
    }

    /// Where a total shows, what is hidden under it is a group of known size.
    private boolean hideSmallRests() {
        boolean changed = false;
        for (int row = 0; rowsAddUp && row <= totalRow; row++) {
            changed |= hideSmallRest(row(row), new Place(row, totalColumn));
        }
        for (int column = 0; columnsAddUp && column <= totalColumn; column++) {
            changed |= hideSmallRest(column(column), new Place(totalRow, column));
        }
        return changed;
    }

    private boolean hideSmallRest(List<Place> line, Place total) {
        long rest = line.stream()
                .filter(place -> !place.equals(total) && isHidden(place))
                .mapToLong(this::count)
                .sum();
        if (isHidden(total) || !isSmall(rest)) {
            return false;
        }
        Place next = smallest(
                line.stream().filter(place -> !place.equals(total)).toList(), place -> count(place) > 0 ? 1 : 0);
        if (next != null) {
            hide(next);
        }
        return next != null;
    }

    private boolean hideAgainstSums() {
        List<Edge> edges = places().stream()
                .filter(this::isHidden)
                .map(this::edge)
                .filter(edge -> edge.from() != edge.to())
                .toList();
        Edge bridge = new Bridges(edges).first();
        if (bridge == null) {
            return false;
        }
        boolean[] here = reach(bridge.from(), edges, bridge);
        boolean[] there = reach(bridge.to(), edges, bridge);
        Place next = smallest(places(), place -> {
            Edge edge = edge(place);
            boolean closes = (here[edge.from()] && there[edge.to()]) || (there[edge.from()] && here[edge.to()]);
            boolean leads = here[edge.from()] || there[edge.from()] || here[edge.to()] || there[edge.to()];
            return closes ? 2 : leads ? 1 : 0;
        });
        if (next != null) {
            hide(next);
        }
        return next != null;
    }

    /// The best of the places that show, never the total of all; of equally good ones the smallest count,
    /// empty ones last, as hiding nobody protects little.
    ///
    /// @param worth 0 for a place of no use
    private @Nullable Place smallest(List<Place> places, ToLongFunction<Place> worth) {
        Place best = null;
        for (Place place : places) {
            boolean isAll = place.row() == totalRow && place.column() == totalColumn;
            if (!isAll && !isHidden(place) && worth.applyAsLong(place) > 0 && isBetter(place, best, worth)) {
                best = place;
            }
        }
        return best;
    }

    private boolean isBetter(Place place, @Nullable Place best, ToLongFunction<Place> worth) {
        if (best == null || worth.applyAsLong(place) != worth.applyAsLong(best)) {
            return best == null || worth.applyAsLong(place) > worth.applyAsLong(best);
        }
        return cost(place) < cost(best);
    }

    private long cost(Place place) {
        return count(place) == 0 ? Long.MAX_VALUE : count(place);
    }

    /// The nodes that edges lead to from one, without the edge that is left out.
    private boolean[] reach(int start, List<Edge> edges, Edge leftOut) {
        List<List<Edge>> neighbours = at(edges);
        boolean[] reached = new boolean[neighbours.size()];
        reached[start] = true;
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            int node = next.removeFirst();
            for (Edge edge : neighbours.get(node)) {
                int other = edge.otherThan(node);
                if (edge != leftOut && !reached[other]) {
                    reached[other] = true;
                    next.add(other);
                }
            }
        }
        return reached;
    }

    /// The edges at each node.
    private List<List<Edge>> at(List<Edge> edges) {
        List<List<Edge>> at = new ArrayList<>();
        for (int node = 0; node <= anyLine(); node++) {
            at.add(new ArrayList<>());
        }
        for (Edge edge : edges) {
            at.get(edge.from()).add(edge);
            at.get(edge.to()).add(edge);
        }
        return at;
    }

    /// Finds an edge that no cycle runs through: walking in depth, one from under which no other edge leads
    /// back to where the walk came from. Source: R. E. Tarjan, A note on finding the bridges of a graph,
    /// Information Processing Letters 2 (1974) 160-161.
    private final class Bridges {

        private final List<List<Edge>> at;
        private final int[] order;
        private final int[] lowest;
        private int seen;
        private @Nullable Edge found;

        Bridges(List<Edge> edges) {
            this.at = at(edges);
            this.order = new int[at.size()];
            this.lowest = new int[at.size()];
        }

        @Nullable
        Edge first() {
            for (int node = 0; node < order.length && found == null; node++) {
                if (order[node] == 0) {
                    walk(node, null);
                }
            }
            return found;
        }

        /// @param by the edge that led here
        private void walk(int node, @Nullable Edge by) {
            seen++;
            order[node] = seen;
            lowest[node] = seen;
            for (Edge edge : at.get(node)) {
                int other = edge.otherThan(node);
                if (edge == by || found != null) {
                    continue;
                }
                if (order[other] == 0) {
                    walk(other, edge);
                    found = found == null && lowest[other] > order[node] ? edge : found;
                    lowest[node] = Math.min(lowest[node], lowest[other]);
                } else {
                    lowest[node] = Math.min(lowest[node], order[other]);
                }
            }
        }
    }

    private Edge edge(Place place) {
        int row = rowsAddUp ? place.row() : anyLine();
        int column = columnsAddUp ? counts.length + place.column() : anyLine();
        return new Edge(row, column, place);
    }

    /// The node of lines that do not add up.
    private int anyLine() {
        return counts.length + counts[0].length;
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int row = 0; row <= totalRow; row++) {
            places.addAll(row(row));
        }
        return places;
    }

    private List<Place> row(int row) {
        List<Place> places = new ArrayList<>();
        for (int column = 0; column <= totalColumn; column++) {
            places.add(new Place(row, column));
        }
        return places;
    }

    private List<Place> column(int column) {
        List<Place> places = new ArrayList<>();
        for (int row = 0; row <= totalRow; row++) {
            places.add(new Place(row, column));
        }
        return places;
    }

    private boolean isSmall(long count) {
        return 0 < count && count < least;
    }

    private long count(Place place) {
        return counts[place.row()][place.column()];
    }

    private boolean isHidden(Place place) {
        return hidden[place.row()][place.column()];
    }

    private void hide(Place place) {
        hidden[place.row()][place.column()] = true;
    }
}
