package fi.kaiku.insight.release;

import fi.kaiku.insight.disclosure.Period;
import fi.kaiku.insight.release.Release.Months;
import fi.kaiku.insight.release.Sharers.Asking;
import fi.kaiku.insight.release.Sharers.Sharer;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the next release of a cluster or of all museums: from the month after the last one to a closed quarter. What
/// is
/// looked at before it is published is kept, and is what will be published: whoever could draft anew would see in the
/// difference what came in between.
@ApplicationScoped
class PublishRelease {

    /// A kiosk without network sends its answers when it is back; so long after its end a quarter is closed.
    private static final int DAYS_TO_CLOSE = 14;

    /// Of many museums, it takes a while to attack a release on behalf of each of their owners.
    private static final int SECONDS = 3_600;

    private final Releases releases;
    private final Sharers sharers;
    private final Measures measures;
    private final FreezeTallies freezing;
    private final Event<ReleasePublished> published;
    private final Clock clock;

    PublishRelease(
            Releases releases,
            Sharers sharers,
            Measures measures,
            FreezeTallies freezing,
            Event<ReleasePublished> published,
            Clock clock) {
        this.releases = releases;
        this.sharers = sharers;
        this.measures = measures;
        this.freezing = freezing;
        this.published = published;
        this.clock = clock;
    }

    /// @param clusterId null for all museums
    /// @param to        the last day; null for the latest that is closed
    /// @param segments  at most two, by construct or key of the question
    /// @param preview   makes the draft, and leaves it one
    /// @param by        whose account; null for the demonstration
    record Order(
            @Nullable UUID clusterId,
            @Nullable LocalDate to,
            List<String> segments,
            boolean preview,
            @Nullable UUID by) {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 409 where nothing is left to release, or nothing can be made
    ///     safe; 422 for a day that is not closed, or an unknown segment
    @AcrossOrganisations
    @Transactional
    @TransactionConfiguration(timeout = SECONDS)
    Release publish(Order order) {
        freezing.lock();
        LocalDate closed = closed();
        YearMonth to = last(order, closed);
        Release release = releases.draft(order.clusterId())
                .map(draft -> requireSame(draft, order))
                .orElseGet(() -> make(order, to, closed));
        if (!order.preview()) {
            Instant now = clock.instant();
            release.publish(order.by(), now);
            published.fire(ReleasePublished.of(release, now));
        }
        return release;
    }

    private static Release requireSame(Release draft, Order order) {
        boolean sameEnd = order.to() == null || order.to().equals(draft.lastDay());
        if (!sameEnd || !Set.copyOf(order.segments()).equals(Set.copyOf(draft.segments()))) {
            throw ReleaseProblems.drafted(draft);
        }
        return draft;
    }

    private Release make(Order order, YearMonth to, LocalDate closed) {
        List<Sharer> sharing = sharers.of(order.clusterId());
        Set<UUID> museums = sharing.stream().map(Sharer::museum).collect(Collectors.toSet());
        Optional<Release> before = releases.last(order.clusterId());
        YearMonth from = before.map(release -> YearMonth.from(release.lastDay()).plusMonths(1))
                .or(() -> sharers.firstAnswer(sharing)
                        .map(day -> Period.quarter(YearMonth.from(day)).first()))
                .orElse(to.plusMonths(1));
        if (from.isAfter(to)) {
            throw ReleaseProblems.nothingToRelease(closed);
        }
        Months months = new Months(from, to);
        Told told = Told.by(releases.between(
                        Period.year(from.getYear()).from(),
                        Period.year(to.getYear()).to()))
                .about(museums);
        List<Asking> asking = asking(museums);
        List<Asking> everywhere = asking(told.museumsAnd(museums));
        Measures.Asked asked = measures.of(surveys(everywhere), order.clusterId());
        requireKnown(order.segments(), asked);
        Counts counts = new Counts(freezing.freeze(asking, sharing, months, surveys(everywhere)), everywhere, asked);
        YearMonth begun = before.isEmpty()
                ? from
                : YearMonth.from(releases.of(order.clusterId()).getFirst().firstDay());
        ReleaseTables tables = new ReleaseTables(
                order.clusterId(), months, begun, order.segments(), sharing, asked, counts, told, sharers.readers());
        Release release = new Release(
                order.clusterId(),
                before.map(Release::number).orElse(0) + 1,
                months,
                order.segments(),
                tables.all(),
                order.by(),
                clock.instant());
        releases.persist(release);
        return release;
    }

    private List<Asking> asking(Set<UUID> museums) {
        return sharers.asking().stream()
                .filter(one -> museums.contains(one.museum()))
                .toList();
    }

    private static Set<UUID> surveys(List<Asking> asking) {
        return asking.stream().map(Asking::survey).collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate closed() {
        LocalDate day = LocalDate.now(clock).minusDays(DAYS_TO_CLOSE);
        return Period.quarter(YearMonth.from(day)).from().minusDays(1);
    }

    private static YearMonth last(Order order, LocalDate closed) {
        LocalDate to = order.to() == null ? closed : order.to();
        boolean ends = Period.quarter(YearMonth.from(to)).to().equals(to);
        if (!ends || to.isAfter(closed)) {
            throw ReleaseProblems.notClosed(closed);
        }
        return YearMonth.from(to);
    }

    private static void requireKnown(List<String> segments, Measures.Asked asked) {
        for (int i = 0; i < segments.size(); i++) {
            if (!asked.segments().containsKey(segments.get(i))) {
                throw ReleaseProblems.unknownSegment(i, asked.segments().keySet());
            }
        }
    }
}
