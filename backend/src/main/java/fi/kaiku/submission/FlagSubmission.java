package fi.kaiku.submission;

import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.StoreProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Puts flags on a submission or takes them off; what it counted moves along in the same transaction.
@ApplicationScoped
class FlagSubmission {

    private final DataSource database;
    private final StoredSubmissions submissions;
    private final TallyStore tallies;
    private final Event<SubmissionFlagged> flagged;
    private final Event<Deed> told;

    FlagSubmission(
            DataSource database,
            StoredSubmissions submissions,
            TallyStore tallies,
            Event<SubmissionFlagged> flagged,
            Event<Deed> told) {
        this.database = database;
        this.submissions = submissions;
        this.tallies = tallies;
        this.flagged = flagged;
        this.told = told;
    }

    /// @param authorise refuses by throwing, once it is known whose the submission is
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for what is not a submission to this survey
    @Transactional
    void flag(UUID surveyId, UUID id, List<String> flags, Consumer<UUID> authorise) {
        try (Connection connection = database.getConnection()) {
            Counted before = submissions.lock(connection, surveyId, id).orElseThrow(Problems::notFound);
            authorise.accept(before.organisationId());
            submissions.flag(connection, before.organisationId(), id, flags);
            tallies.subtract(connection, before);
            tallies.add(connection, List.of(before.flagged(!flags.isEmpty())));
            flagged.fire(new SubmissionFlagged(before.organisationId(), id, !flags.isEmpty()));
            told.fire(new Deed(before.organisationId(), "submission.flagged", id, Map.of("flags", flags)));
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}
