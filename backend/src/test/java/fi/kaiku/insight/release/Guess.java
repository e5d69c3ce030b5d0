package fi.kaiku.insight.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/// What somebody works out from the sizes of groups that they know: between how many and how many people any other
/// group
/// must have. It knows nothing of lattices and of how a release is made, only that nobody is less than nobody.
///
/// @param <P> people who cannot be told apart
final class Guess<P> {

    /// More than anybody would think of.
    private static final int CROWD = 10_000;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<P, Variable> people = new HashMap<>();
    private final List<Variable> order;

    Guess(Set<P> everybody) {
        everybody.forEach(
                one -> people.put(one, model.newVariable(one.toString()).lower(0)));
        order = model.getVariables();
        knows(everybody, 0, CROWD);
    }

    Guess<P> knows(Set<P> group, long least, long most) {
        Expression sum = model.newExpression("group " + model.countExpressions());
        group.forEach(one -> sum.set(people.get(one), 1));
        sum.lower(least).upper(most);
        return this;
    }

    /// @param least and most that the group can be, within a millionth
    record Range(double least, double most) {}

    Range of(Set<P> group) {
        order.forEach(variable -> variable.weight(0));
        group.forEach(one -> people.get(one).weight(1));
        return new Range(size(group, model.minimise()), size(group, model.maximise()));
    }

    private double size(Set<P> group, Optimisation.Result found) {
        if (!found.getState().isOptimal()) {
            throw new IllegalStateException("the truth is possible, but: " + found.getState());
        }
        return group.stream()
                .mapToDouble(one -> found.doubleValue(order.indexOf(people.get(one))))
                .sum();
    }
}
