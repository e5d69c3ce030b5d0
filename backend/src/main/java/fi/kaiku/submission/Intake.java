package fi.kaiku.submission;

import fi.kaiku.collector.CollectorCatalog;
import fi.kaiku.collector.PlacedSurvey;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Checks submissions against the version they answer and has them stored.
@ApplicationScoped
public class Intake {

    private final CollectorCatalog collectors;
    private final CheckSubmission checking;
    private final GroupCommit writer;
    private final IntakeMetrics metrics;

    Intake(CollectorCatalog collectors, CheckSubmission checking, GroupCommit writer, IntakeMetrics metrics) {
        this.collectors = collectors;
        this.checking = checking;
        this.writer = writer;
        this.metrics = metrics;
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
            submission = checking.check(id, content, answer -> collector(answer, allowed));
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
        checking.check(id, content, answer -> collector(answer, any -> true));
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
                valid.add(checking.check(submission.id(), submission.content(), collector));
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
}
