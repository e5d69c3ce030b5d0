package fi.kaiku.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.collector.CollectorCatalog;
import fi.kaiku.collector.PlacedSurvey;
import fi.kaiku.insight.comment.CommentCatalog;
import fi.kaiku.insight.release.ReleaseCatalog;
import fi.kaiku.museum.Museum;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.museum.visit.CountVisits;
import fi.kaiku.submission.Intake;
import fi.kaiku.submission.SubmissionContent;
import fi.kaiku.survey.SurveyCatalog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Fills an empty database with the demonstration.
///
/// Museums, surveys and collectors come in one transaction that also notes the last day. The submissions follow through
/// the intake; since drawing them again draws the same ids, a load that was cut off is simply repeated.
@Singleton
final class LoadDemo {

    private static final Logger LOG = Logger.getLogger(LoadDemo.class);
    private static final int CAFE_RENEWED_MONTHS_AGO = 8;
    private static final int BATCH = 400;

    /// The last comments are left for whoever tries the moderation.
    private static final int DAYS_TO_MODERATE = 30;

    private static final List<String> PUBLISHABLE = List.of("comment", "thanks");

    /// While one is written, the next ones are drawn and checked.
    private static final int BATCHES_AT_ONCE = 3;

    private final DemoProgress progress;
    private final DemoSites demoSites;
    private final MuseumCatalog museums;
    private final SurveyCatalog surveys;
    private final CollectorCatalog collectors;
    private final CountVisits visits;
    private final Intake intake;
    private final CommentCatalog comments;
    private final ReleaseCatalog releases;
    private final DemoStory story;
    private final ObjectMapper json;
    private final Clock clock;

    LoadDemo(
            DemoProgress progress,
            DemoSites demoSites,
            MuseumCatalog museums,
            SurveyCatalog surveys,
            CollectorCatalog collectors,
            CountVisits visits,
            Intake intake,
            CommentCatalog comments,
            ReleaseCatalog releases,
            DemoStory story,
            ObjectMapper json,
            Clock clock) {
        this.progress = progress;
        this.demoSites = demoSites;
        this.museums = museums;
        this.surveys = surveys;
        this.collectors = collectors;
        this.visits = visits;
        this.intake = intake;
        this.comments = comments;
        this.releases = releases;
        this.story = story;
        this.json = json;
        this.clock = clock;
    }

    /// Loads what is missing: everything into an empty database, the rest after a load that was cut off, nothing else.
    ///
    /// @param years of answers, until yesterday
    void load(int years) {
        Sites sites = Sites.read(json);
        QuarkusTransaction.requiringNew().run(() -> beginWhereEmpty(sites));
        Optional<LocalDate> through = QuarkusTransaction.requiringNew().call(progress::unfinished);
        through.ifPresent(day -> {
            long stored = store(sites, day.minusYears(years).plusDays(1), day);
            comments.sort(Sites.read(json, "tags", Tags.class).about(), PUBLISHABLE, day.minusDays(DAYS_TO_MODERATE));
            museums.clusters().forEach(cluster -> releases.publishFirst(cluster, List.of()));
            QuarkusTransaction.requiringNew().run(() -> {
                story.tell(day.minusMonths(CAFE_RENEWED_MONTHS_AGO), day);
                progress.finish(clock.instant());
            });
            LOG.infof("Loaded the demonstration: %d synthetic submissions until %s", stored, day);
        });
    }

    private void beginWhereEmpty(Sites sites) {
        if (museums.isEmpty()) {
            demoSites.enter(sites);
            progress.begin(LocalDate.now(clock.withZone(Visit.ZONE)).minusDays(1));
        }
    }

    long store(Sites sites, LocalDate from, LocalDate through) {
        QuarkusTransaction.requiringNew().run(() -> count(sites, from, through));
        Map<String, String> keys = collectorKeys();
        SyntheticVisits drawn = new SyntheticVisits(
                Sites.read(json, "phrases", Phrases.class), through.minusMonths(CAFE_RENEWED_MONTHS_AGO));
        Stream<Intake.Identified> submissions = sites.clusters().stream()
                .flatMap(cluster -> cluster.museums().stream())
                .flatMap(museum ->
                        drawn.between(museum, from, through).map(submission -> identified(submission, museum, keys)));
        return submissions
                .gather(Gatherers.windowFixed(BATCH))
                .gather(Gatherers.mapConcurrent(BATCHES_AT_ONCE, this::store))
                .mapToLong(Long::longValue)
                .sum();
    }

    private void count(Sites sites, LocalDate from, LocalDate through) {
        for (Sites.Museum visited : sites.clusters().stream()
                .flatMap(cluster -> cluster.museums().stream())
                .toList()) {
            Museum museum = museums.withSlug(visited.slug()).orElseThrow();
            visits.enter(museum, SyntheticCounts.between(visited, from, through), false);
        }
    }

    private Long store(List<Intake.Identified> batch) {
        List<Intake.Result> results = intake.storeAll(batch);
        results.stream().filter(result -> result.problem() != null).findFirst().ifPresent(refused -> {
            throw new IllegalStateException("a synthetic submission was refused", refused.problem());
        });
        return (long) results.size();
    }

    /// Keys by slug of the museum and place of the submission.
    private Map<String, String> collectorKeys() {
        Map<String, String> keys = new HashMap<>();
        for (PlacedSurvey collector : collectors.synthetic()) {
            String museum = museums.museum(collector.museumId()).orElseThrow().slug();
            String survey = surveys.survey(collector.surveyId()).orElseThrow().slug();
            keys.put(museum + place(survey, collector.channel()), collector.key());
        }
        return keys;
    }

    private static String place(SyntheticSubmission submission) {
        return place(submission.place().survey(), submission.place().channel());
    }

    private static String place(String survey, String channel) {
        return "/" + survey + "/" + channel;
    }

    private Intake.Identified identified(
            SyntheticSubmission submission, Sites.Museum museum, Map<String, String> collectorKeys) {
        String key = collectorKeys.get(museum.slug() + place(submission));
        return new Intake.Identified(
                submission.id(),
                new SubmissionContent(
                        Objects.requireNonNull(key),
                        1,
                        submission.language(),
                        submission.startedAt(),
                        submission.completedAt(),
                        submission.phase(),
                        submission.pairCode(),
                        submission.complete(),
                        null,
                        json.valueToTree(submission.answers())));
    }
}
