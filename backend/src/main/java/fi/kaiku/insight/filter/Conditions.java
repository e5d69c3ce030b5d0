package fi.kaiku.insight.filter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// SQL conditions joined by `and`, together with the values of their parameters.
public final class Conditions {

    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    private record Many(String type, Object[] elements) {}

    /// The rows of the tallies that a selection picks.
    public static Conditions onTallies(Selection selection) {
        return onTallies(selection, selection.filter().tallySegments());
    }

    /// The same, of other segments than those of the filter: `question:option`, or `""` for everybody.
    public static Conditions onTallies(Selection selection, Collection<String> segments) {
        return onBoth(selection).andAny("segment = any (?)", "text", segments);
    }

    /// The submissions that a selection picks.
    public static Conditions onSubmissions(Selection selection) {
        return onBoth(selection)
                .andChosen("segments && ?", "text", selection.filter().segment());
    }

    /// The same over a view that has `completed_at`: with its bounds the index leads to the days of the
    /// filter. A local day begins and ends less than a day away from the UTC day of the same date.
    public static Conditions onTimedSubmissions(Selection selection) {
        Conditions conditions = onSubmissions(selection);
        LocalDate from = selection.filter().from();
        LocalDate to = selection.filter().to();
        if (from != null) {
            conditions.and("completed_at >= ?", from.minusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (to != null) {
            conditions.and("completed_at < ?", to.plusDays(2).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        return conditions;
    }

    /// All submissions at the museums of a selection, whatever else its filter says but that signs of play
    /// were found.
    public static Conditions onMuseums(Selection selection) {
        return new Conditions()
                .andAny("organisation_id = any (?)", "uuid", selection.organisationIds())
                .and("survey_id = ?", selection.surveyId())
                .andAny("museum_id = any (?)", "uuid", selection.museumIds())
                .andChosen("flagged = any (?)", "bool", selection.filter().flagged());
    }

    /// The columns that tallies and submissions share.
    private static Conditions onBoth(Selection selection) {
        Filter filter = selection.filter();
        Conditions conditions = new Conditions()
                .andAny("organisation_id = any (?)", "uuid", selection.organisationIds())
                .and("survey_id = ?", selection.surveyId())
                .andAny("museum_id = any (?)", "uuid", selection.museumIds())
                .andChosen(
                        "collector_id in (select collector_id from v_collectors where service_point_id = any (?))",
                        "uuid",
                        filter.servicePoint())
                .andChosen("collector_id = any (?)", "uuid", filter.collector())
                .andChosen("channel = any (?)", "text", filter.channel())
                .andChosen("language = any (?)", "text", filter.language())
                .andChosen("version = any (?)", "int4", filter.version())
                .andChosen("phase = any (?)", "text", filter.phase())
                .andChosen("flagged = any (?)", "bool", filter.flagged());
        return conditions.andDays(filter);
    }

    /// A parameter that stands in the statement before its conditions.
    public static Conditions parameter(Object value) {
        Conditions alone = new Conditions();
        alone.values.add(value);
        return alone;
    }

    /// The same for a parameter that takes an array of the given SQL type.
    public static Conditions parameter(String type, Collection<?> elements) {
        return parameter(new Many(type, elements.toArray()));
    }

    /// Several of these.
    public static Conditions parameters(List<?> values) {
        Conditions alone = new Conditions();
        alone.values.addAll(values);
        return alone;
    }

    /// @param condition has one `?`
    public Conditions and(String condition, Object value) {
        sql.append(" and ").append(condition);
        values.add(value);
        return this;
    }

    /// @param condition has one `?` that takes an array of the given SQL type, as in `museum_id = any (?)`
    public Conditions andAny(String condition, String type, Collection<?> elements) {
        return and(condition, new Many(type, elements.toArray()));
    }

    /// Between the days of a filter, as far as it has any.
    public Conditions andDays(Filter filter) {
        if (filter.from() != null) {
            and("day >= ?", filter.from());
        }
        if (filter.to() != null) {
            and("day <= ?", filter.to());
        }
        return this;
    }

    /// The same, where anything was chosen at all.
    public Conditions andChosen(String condition, String type, Collection<?> elements) {
        return elements.isEmpty() ? this : andAny(condition, type, elements);
    }

    /// At least one of the alternatives, of which there is one or more.
    public Conditions andEither(List<Conditions> alternatives) {
        sql.append(" and (");
        sql.append(alternatives.stream().map(Conditions::sql).collect(Collectors.joining(" or ")));
        sql.append(')');
        alternatives.forEach(alternative -> values.addAll(alternative.values));
        return this;
    }

    public String sql() {
        return sql.toString();
    }

    /// @param first index of the first parameter
    /// @return index of the parameter after the last
    public int bind(PreparedStatement statement, int first) throws SQLException {
        Connection connection = statement.getConnection();
        int index = first;
        for (Object value : values) {
            statement.setObject(
                    index++,
                    value instanceof Many(var type, var elements) ? connection.createArrayOf(type, elements) : value);
        }
        return index;
    }
}
