package fi.kaiku.submission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
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
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes of what a client sent the submission that is stored, with all that is counted of it; or says what is wrong.
@Singleton
final class CheckSubmission {

    /// A respondent's clock may run ahead of ours by this much before ours is taken for the day of the answer.
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    private final SurveyCatalog surveys;
    private final GroupCommit writer;
    private final Tenancy tenancy;
    private final Receipts receipts;
    private final Validator validator;
    private final ObjectMapper json;
    private final Clock clock;
    private final LoadingCache<UUID, ZoneId> timeZones;

    CheckSubmission(
            SurveyCatalog surveys,
            MuseumCatalog museums,
            GroupCommit writer,
            Tenancy tenancy,
            Receipts receipts,
            Validator validator,
            ObjectMapper json,
            Clock clock) {
        this.surveys = surveys;
        this.writer = writer;
        this.tenancy = tenancy;
        this.receipts = receipts;
        this.validator = validator;
        this.json = json;
        this.clock = clock;
        // Asked for with every submission, changed hardly ever.
        this.timeZones = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(museum -> museums.museum(museum).orElseThrow().timeZone());
    }

    /// @param placed the collector through which it came; not asked for what lacks a member
    /// @throws HttpProblem 422 naming each wrong field, 409 for a closed collector
    Submission check(UUID id, SubmissionContent content, Function<SubmissionContent, PlacedSurvey> placed) {
        requireShape(content);
        PlacedSurvey collector = placed.apply(content);
        PublishedVersion version = tenancy.speakingFor(
                        Tenants.of(Set.of(collector.organisationId())),
                        () -> surveys.version(collector.surveyId(), content.version()))
                .orElseThrow(() -> SubmissionProblems.unknownVersion(content.version()));

        boolean complete = !Boolean.FALSE.equals(content.complete());
        List<FieldError> errors = new ArrayList<>(CleanText.errors(content.answers(), "/answers"));
        errors.addAll(Envelope.errors(content, version));
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
