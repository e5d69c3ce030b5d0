package fi.kaiku.insight.filter;

import fi.kaiku.insight.question.Questionnaire;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The one grammar of filters, for results, series and whatever else counts answers. What belongs to museums that the
/// caller may not read is refused like what does not exist.
@ApplicationScoped
class FilterGrammar {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Set<String> CHANNELS = Set.of("kiosk", "link", "embed", "staff", "import");
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final Set<String> PHASES = Set.of("single", "before", "after");

    private final Views views;

    FilterGrammar(Views views) {
        this.views = views;
    }

    /// @param readable museums that the caller may read
    /// @param written  takes what is wrong with the parameters
    Selection read(FilterParameters parameters, Questionnaire survey, List<Museum> readable, Written written) {
        Map<String, UUID> museums = new TreeMap<>();
        readable.forEach(museum -> museums.put(museum.slug(), museum.id()));
        List<Membership> clusters = parameters.cluster().isEmpty() ? List.of() : memberships(museums.values());
        Map<String, UUID> clusterNames = new TreeMap<>();
        clusters.forEach(membership -> clusterNames.put(membership.slug(), membership.cluster()));
        Filter filter = new Filter(
                written.several("museum", parameters.museum(), named(museums), "No museum whose results you may read."),
                written.several(
                        "cluster", parameters.cluster(), named(clusterNames), "No cluster of museums you may read."),
                written.several(
                        "servicePoint",
                        parameters.servicePoint(),
                        ids(parameters.servicePoint(), "service_point_id", "v_service_points", museums.values()),
                        "No service point of museums you may read."),
                written.several(
                        "collector",
                        parameters.collector(),
                        ids(parameters.collector(), "collector_id", "v_collectors", museums.values()),
                        "No collector at museums you may read."),
                written.several(
                        "channel", parameters.channel(), oneOf(CHANNELS), "One of kiosk, link, embed, staff, import."),
                written.several(
                        "language",
                        parameters.language(),
                        value -> Optional.of(value).filter(LANGUAGE.asMatchPredicate()),
                        "A language tag as in fi, sv, en."),
                written.one("from", parameters.from(), FilterGrammar::day, "A day as in 2026-05-02."),
                written.one("to", parameters.to(), FilterGrammar::day, "A day as in 2026-05-02."),
                written.several(
                        "version",
                        parameters.version(),
                        value -> version(value, survey.versions()),
                        "A version from 1 to %d.".formatted(survey.versions())),
                written.several(
                        "segment",
                        parameters.segment(),
                        survey::segment,
                        "question:option, of "
                                + String.join(", ", survey.segments().keySet()) + "."),
                written.several("phase", parameters.phase(), oneOf(PHASES), "One of single, before, after."),
                written.several(
                        "flagged",
                        parameters.flagged(),
                        value -> oneOf(TRUTHS).apply(value).map(Boolean::valueOf),
                        "true or false."));
        refuseContradictions(filter, written);
        return new Selection(survey.surveyId(), within(readable, filter, clusters), filter);
    }

    private static void refuseContradictions(Filter filter, Written written) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null && to != null && to.isBefore(from)) {
            written.refuse("to", "range.reversed", "Ends before it begins.");
        }
        long questions =
                filter.segment().stream().map(Filter::question).distinct().count();
        if (questions > 1) {
            written.refuse(
                    "segment", "segment.questions", "Options of one question only: tallies do not cross segments.");
        }
    }

    private static List<Museum> within(List<Museum> readable, Filter filter, List<Membership> memberships) {
        Set<UUID> members = new HashSet<>();
        memberships.stream()
                .filter(membership -> filter.cluster().contains(membership.cluster()))
                .forEach(membership -> members.add(membership.museum()));
        return readable.stream()
                .filter(museum -> filter.museum().isEmpty() || filter.museum().contains(museum.id()))
                .filter(museum -> filter.cluster().isEmpty() || members.contains(museum.id()))
                .toList();
    }

    private record Membership(UUID cluster, String slug, UUID museum) {}

    private List<Membership> memberships(Collection<UUID> museums) {
        Conditions conditions = new Conditions().andAny("museum_id = any (?)", "uuid", museums);
        String sql = "select cluster_id, cluster_slug, museum_id from v_cluster_members where " + conditions.sql();
        return views.queryNow(sql, List.of(conditions), rows -> {
            List<Membership> memberships = new ArrayList<>();
            while (rows.next()) {
                memberships.add(new Membership(
                        rows.getObject(1, UUID.class), rows.getString(2), rows.getObject(3, UUID.class)));
            }
            return memberships;
        });
    }

    /// Those of the ids that exist at one of the museums.
    private Function<String, Optional<UUID>> ids(
            List<String> written, String column, String view, Collection<UUID> museums) {
        if (written.isEmpty()) {
            return value -> Optional.empty();
        }
        Conditions conditions = new Conditions().andAny("museum_id = any (?)", "uuid", museums);
        String sql = "select %s from %s where %s".formatted(column, view, conditions.sql());
        Set<UUID> known = views.queryNow(sql, List.of(conditions), rows -> {
            Set<UUID> ids = new HashSet<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        });
        return value -> uuid(value).filter(known::contains);
    }

    private static Function<String, Optional<UUID>> named(Map<String, UUID> idsByName) {
        return value ->
                Optional.ofNullable(idsByName.get(value)).or(() -> uuid(value).filter(idsByName::containsValue));
    }

    private static Function<String, Optional<String>> oneOf(Set<String> values) {
        return value -> Optional.of(value).filter(values::contains);
    }

    private static Optional<UUID> uuid(String value) {
        try {
            return value.length() == 36 ? Optional.of(UUID.fromString(value)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return DAY.matcher(value).matches() ? Optional.of(LocalDate.parse(value)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> version(String value, int versions) {
        try {
            return Optional.of(Integer.valueOf(value)).filter(number -> 1 <= number && number <= versions);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
