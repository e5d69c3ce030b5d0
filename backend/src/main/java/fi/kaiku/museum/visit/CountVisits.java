package fi.kaiku.museum.visit;

import fi.kaiku.museum.Museum;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Enters what was counted, whichever way it came. Days that are not named keep their counts. Runs in the caller's
/// transaction; whether somebody may is asked before.
@ApplicationScoped
public class CountVisits {

    /// Ten years at once.
    static final int MOST_DAYS = 3_700;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final VisitDays days;
    private final Event<Deed> told;
    private final Clock clock;

    CountVisits(VisitDays days, Event<Deed> told, Clock clock) {
        this.days = days;
        this.told = told;
        this.clock = clock;
    }

    /// What became of the days that were named.
    ///
    /// @param removed those of which it is now said that nobody counted
    @Schema(name = "VisitsReport")
    public record Report(boolean dryRun, int added, int changed, int unchanged, int removed) {}

    /// @param dryRun check and report, change nothing
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming each day that cannot be
    public Report enter(Museum museum, List<DayVisits> counts, boolean dryRun) {
        requireSound(museum, counts);
        if (counts.isEmpty()) {
            return new Report(dryRun, 0, 0, 0, 0);
        }
        List<LocalDate> named = counts.stream().map(DayVisits::day).toList();
        Map<LocalDate, Integer> known =
                days.of(museum.organisationId(), museum.id(), Collections.min(named), Collections.max(named)).stream()
                        .collect(Collectors.toMap(CountedVisits::day, CountedVisits::visits));
        List<DayVisits> gone = counts.stream()
                .filter(count -> count.visits() == null && known.containsKey(count.day()))
                .toList();
        List<CountedVisits> set = new ArrayList<>();
        int changed = 0;
        for (DayVisits count : counts) {
            Integer visits = count.visits();
            if (visits != null && !visits.equals(known.get(count.day()))) {
                set.add(new CountedVisits(museum.organisationId(), museum.id(), count.day(), visits));
                changed += known.containsKey(count.day()) ? 1 : 0;
            }
        }
        if (!dryRun) {
            days.set(set);
            days.remove(
                    museum.organisationId(),
                    museum.id(),
                    gone.stream().map(DayVisits::day).toList());
        }
        Report report = new Report(
                dryRun, set.size() - changed, changed, counts.size() - set.size() - gone.size(), gone.size());
        if (!dryRun) {
            Map<String, Object> details = Map.of(
                    "from", Collections.min(named),
                    "to", Collections.max(named),
                    "added", report.added(),
                    "changed", report.changed(),
                    "removed", report.removed());
            told.fire(new Deed(museum.organisationId(), "visits.entered", museum.id(), details));
        }
        return report;
    }

    private void requireSound(Museum museum, List<DayVisits> counts) {
        LocalDate today = LocalDate.now(clock.withZone(museum.timeZone()));
        Set<LocalDate> seen = new HashSet<>();
        List<FieldError> errors = IntStream.range(0, counts.size())
                .boxed()
                .flatMap(i -> {
                    LocalDate day = counts.get(i).day();
                    String place = "/days/" + i + "/day";
                    if (!seen.add(day)) {
                        return Stream.of(
                                new FieldError(place, "visits.twice", "The day %s stands here twice.".formatted(day)));
                    }
                    return day.isAfter(today) || day.isBefore(FIRST)
                            ? Stream.of(new FieldError(
                                    place, "visits.when", "The day %s has not been yet, or long ago.".formatted(day)))
                            : Stream.empty();
                })
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }
}
