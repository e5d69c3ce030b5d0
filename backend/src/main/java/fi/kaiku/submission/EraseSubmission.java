package fi.kaiku.submission;

import fi.kaiku.platform.Problems;
import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/// The visitor's own erasure: the row and what it counted go in one transaction.
@ApplicationScoped
class EraseSubmission {

    private final DataSource database;
    private final StoredSubmissions submissions;
    private final TallyStore tallies;
    private final Event<SubmissionErased> told;

    EraseSubmission(
            DataSource database, StoredSubmissions submissions, TallyStore tallies, Event<SubmissionErased> told) {
        this.database = database;
        this.submissions = submissions;
        this.tallies = tallies;
        this.told = told;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for an unknown id and for a wrong code alike
    @AcrossOrganisations
    @Transactional
    void erase(UUID id, String receiptCode) {
        byte[] receiptHash = Receipts.hash(receiptCode.strip().toUpperCase(Locale.ROOT));
        try (Connection connection = database.getConnection()) {
            List<Counted> erased = submissions.delete(connection, id, receiptHash);
            if (erased.isEmpty()) {
                throw Problems.notFound();
            }
            for (Counted submission : erased) {
                tallies.subtract(connection, submission);
                told.fire(new SubmissionErased(submission.organisationId(), submission.museumId(), id));
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}
