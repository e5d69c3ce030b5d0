package fi.kaiku.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.kaiku.collector.CollectorCatalog;
import fi.kaiku.collector.PlacedSurvey;
import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.CleanText;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.ValidationProblems;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import fi.kaiku.survey.CheckedAnswers;
import fi.kaiku.survey.PublishedVersion;
import fi.kaiku.survey.Scores;
import fi.kaiku.survey.SurveyCatalog;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Checks submissions against the version they answer and has them stored.
@ApplicationScoped
public class Intake {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /// A respondent's clock may run ahead of ours by this much before ours is taken for the day of the answer.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    private final CollectorCatalog collectors;
    private final SurveyCatalog surveys;
    private final GroupCommit writer;
    private final Tenancy tenancy;
    private final Receipts receipts;
    private final IntakeMetrics metrics;
    private final Validator validator;
    private final ObjectMapper json;
    private final Clock clock;
    private final LoadingCache<UUID, ZoneId> timeZones;

    Intake(
            CollectorCatalog collectors,
            SurveyCatalog surveys,
            MuseumCatalog museums,
            GroupCommit writer,
            Tenancy tenancy,
            Receipts receipts,
            IntakeMetrics metrics,
            Validator validator,
            ObjectMapper json,
            Clock clock) {
        this.collectors = collectors;
        this.surveys = surveys;
        this.writer = writer;
        this.tenancy = tenancy;
        this.receipts = receipts;
        this.metrics = metrics;
        this.validator = validator;
        this.json = json;
        this.clock = clock;
        // Asked for with every submission, changed hardly ever.
        this.timeZones = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(museum -> museums.museum(museum).orElseThrow().timeZone());
    }

    /// One submission of a batch, with the id its client gave it.
    public record Identified(UUID id, SubmissionContent content) {}

    /// What became of it: an outcome, or the problem for which it was refused. An item without a readable id has none.
    public record Result(
            @Nullable UUID id,
            @Nullable Outcome outcome,
            @Nullable HttpProblem problem) {

        static Result of(@Nullable UUID id, Settled settled) {
            return new Result(id, settled.outcome(), settled.problem());
        }
    }

    /// Stores one submission and returns when it is durable.
    ///
    /// @throws HttpProblem 422 naming each wrong field, 409 for a closed collector, 503 when too many wait
    public Outcome store(UUID id, SubmissionContent content) {
        return store(id, content, any -> true);
    }

    /// As the other, through collectors that are allowed; any other is as good as none.
    Outcome store(UUID id, SubmissionContent content, Predicate<PlacedSurvey> allowed) {
        Submission submission;
        try {
            submission = check(id, content, answer -> collector(answer, allowed));
        } catch (HttpProblem refused) {
            metrics.refused(refused);
            throw refused;
        }
        return writer.store(submission);
    }

    /// Stores several: each is checked and answered by itself, the good ones are committed together.
    public List<Result> storeAll(List<Identified> batch) {
        return storeAll(batch, (PlacedSurvey any) -> true);
    }

    /// As the other, through collectors that are allowed.
    List<Result> storeAll(List<Identified> batch, Predicate<PlacedSurvey> allowed) {
        return each(batch, answer -> collector(answer, allowed), writer::storeAll);
    }

    /// As [#storeAll], for submissions that came without a collector's key.
    public List<Result> storeAll(List<Identified> batch, PlacedSurvey collector) {
        return each(batch, any -> collector, writer::storeAll);
    }

    /// What [#storeAll] would answer now, storing nothing.
    public List<Result> foresee(List<Identified> batch, PlacedSurvey collector) {
        return each(batch, any -> collector, writer::foresee);
    }

    /// Everything that can be wrong with one submission, without storing it.
    ///
    /// @throws HttpProblem as [#store] does
    public void requireValid(UUID id, SubmissionContent content) {
        check(id, content, answer -> collector(answer, any -> true));
    }

    private PlacedSurvey collector(SubmissionContent content, Predicate<PlacedSurvey> allowed) {
        return collectors
                .byKey(content.collectorKey())
                .filter(allowed)
                .orElseThrow(SubmissionProblems::unknownCollector);
    }

    private List<Result> each(
            List<Identified> batch,
            Function<SubmissionContent, PlacedSurvey> collector,
            Function<List<Submission>, List<Settled>> handle) {
        List<Result> results = new ArrayList<>(batch.size());
        List<Submission> valid = new ArrayList<>(batch.size());
        for (Identified submission : batch) {
            try {
                valid.add(check(submission.id(), submission.content(), collector));
                results.add(new Result(submission.id(), null, null));
            } catch (HttpProblem problem) {
                metrics.refused(problem);
                results.add(new Result(submission.id(), null, problem));
            }
        }
        Iterator<Settled> settled = handle.apply(valid).iterator();
        results.replaceAll(result -> result.problem() == null ? Result.of(result.id(), settled.next()) : result);
        return results;
    }

    private Submission check(UUID id, SubmissionContent content, Function<SubmissionContent, PlacedSurvey> placed) {
        requireShape(content);
        PlacedSurvey collector = placed.apply(content);
        PublishedVersion version = tenancy.speakingFor(
                        Tenants.of(Set.of(collector.organisationId())),
                        () -> surveys.version(collector.surveyId(), content.version()))
                .orElseThrow(() -> SubmissionProblems.unknownVersion(content.version()));

        boolean complete = !Boolean.FALSE.equals(content.complete());
        List<FieldError> errors = new ArrayList<>(CleanText.errors(content.answers(), "/answers"));
        checkEnvelope(content, version, errors);
        if (!errors.isEmpty()) {
            throw SubmissionProblems.invalid(errors);
        }
        CheckedAnswers checked = version.rules().check(content.answers(), complete);
        if (!checked.areAccepted()) {
            throw SubmissionProblems.invalid(checked.errors());
        }
        return submission(id, content, collector, version, complete, checked.answers());
    }

    private void requireShape(SubmissionContent content) {
        List<FieldError> errors = ValidationProblems.errors(validator.validate(content));
        if (!errors.isEmpty()) {
            throw SubmissionProblems.invalid(errors);
        }
    }

    private static void checkEnvelope(SubmissionContent content, PublishedVersion version, List<FieldError> errors) {
        List<String> languages = version.definition().languages();
        if (!languages.contains(content.language())) {
            errors.add(new FieldError(
                    "/language",
                    "language.unknown",
                    "This version exists in %s.".formatted(String.join(", ", languages))));
        }
        checkTime("/startedAt", content.startedAt(), errors);
        checkTime("/completedAt", content.completedAt(), errors);
        if (content.startedAt() != null
                && content.completedAt() != null
                && content.completedAt().isBefore(content.startedAt())) {
            errors.add(new FieldError("/completedAt", "time.order", "completedAt must not be before startedAt."));
        }
        boolean paired = content.phase() != null && !content.phase().equals("single");
        if (paired && content.pairCode() == null) {
            errors.add(new FieldError(
                    "/pairCode", "pair.missing", "Phases before and after need the code that ties them together."));
        }
        if (!paired && content.pairCode() != null) {
            errors.add(new FieldError("/pairCode", "pair.superfluous", "Only the phases before and after have one."));
        }
    }

    private static void checkTime(String pointer, @Nullable Instant time, List<FieldError> errors) {
        if (time != null && (time.isBefore(EARLIEST) || time.isAfter(LATEST))) {
            errors.add(new FieldError(pointer, "time.outside", "Expected a time between the years 2000 and 2100."));
        }
    }

    private Submission submission(
            UUID id,
            SubmissionContent content,
            PlacedSurvey collector,
            PublishedVersion version,
            boolean complete,
            ObjectNode answers) {
        Instant receivedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Duration skew = skew(content.paradata());
        Instant completedAt = believable(content.completedAt(), skew, receivedAt);
        Instant startedAt =
                content.startedAt() == null ? null : content.startedAt().minus(skew);
        List<String> flags = Plausibility.flags(
                version.definition(), answers, content.startedAt(), content.completedAt(), content.paradata());
        JsonNode paradata = content.paradata() == null ? null : json.valueToTree(content.paradata());
        byte[] contentHash = contentHash(content, complete, answers, paradata);
        String phase = content.phase() == null ? "single" : content.phase();
        ZoneId timeZone = timeZones.get(collector.museumId());
        Counted counted = new Counted(
                collector.organisationId(),
                collector.surveyId(),
                collector.museumId(),
                completedAt.atZone(timeZone).toLocalDate(),
                collector.id(),
                version.number(),
                content.language(),
                collector.channel(),
                phase,
                !flags.isEmpty(),
                version.codebook().segments(answers),
                version.codebook().count(answers, complete));
        Submission submission = new Submission(
                id,
                counted,
                content.pairCode() == null ? null : receipts.pairHash(collector.surveyId(), content.pairCode()),
                complete,
                startedAt,
                completedAt,
                content.completedAt(),
                receivedAt,
                answers.toString(),
                NewTexts.questions(version.definition()).anyMatch(answers::has),
                Scores.of(version.definition(), answers)
                        .map(ObjectNode::toString)
                        .orElse(null),
                paradata == null ? null : paradata.toString(),
                flags,
                contentHash,
                new Receipt(id, receivedAt, receipts.code(id, contentHash)));
        Instant began = startedAt == null || startedAt.isAfter(completedAt) ? completedAt : startedAt;
        if (!collector.isOpenAt(began) && isNew(submission)) {
            throw SubmissionProblems.closed();
        }
        return submission;
    }

    /// A replay gets its receipt again even when the collector has closed since.
    private boolean isNew(Submission submission) {
        return writer.foresee(List.of(submission)).getFirst().outcome() instanceof Outcome.Stored;
    }

    /// A respondent's clock is set right where the device knows how wrong it is. A missing time, or one still in the
    /// future, is replaced by ours: the answer counts on the day it came.
    private static Instant believable(@Nullable Instant claimedAt, Duration skew, Instant receivedAt) {
        Instant completedAt = claimedAt == null ? receivedAt : claimedAt.minus(skew);
        return completedAt.isAfter(receivedAt.plus(CLOCK_TOLERANCE)) ? receivedAt : completedAt;
    }

    private static Duration skew(@Nullable Paradata paradata) {
        Integer seconds = paradata == null ? null : paradata.clockSkewSeconds();
        return seconds == null ? Duration.ZERO : Duration.ofSeconds(seconds);
    }

    private static byte[] contentHash(
            SubmissionContent content, boolean complete, ObjectNode answers, @Nullable JsonNode paradata) {
        CanonicalContent canonical = new CanonicalContent()
                .with(content.collectorKey())
                .with(content.version())
                .with(content.language())
                .with(String.valueOf(content.startedAt()))
                .with(String.valueOf(content.completedAt()))
                .with(content.phase() == null ? "single" : content.phase())
                .with(String.valueOf(content.pairCode()))
                .with(complete)
                .with(answers);
        return (paradata == null ? canonical : canonical.with(paradata)).hash();
    }
}
