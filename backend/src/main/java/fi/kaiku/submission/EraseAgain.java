package fi.kaiku.submission;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Takes away what was erased already and has come back with the restore of an older backup. There is none otherwise.
@ApplicationScoped
class EraseAgain {

    private static final Logger LOG = Logger.getLogger(EraseAgain.class);

    private final DataSource database;
    private final StoredSubmissions submissions;
    private final TallyStore tallies;
    private final Event<SubmissionErased> told;

    EraseAgain(DataSource database, StoredSubmissions submissions, TallyStore tallies, Event<SubmissionErased> told) {
        this.database = database;
        this.submissions = submissions;
        this.tallies = tallies;
        this.told = told;
    }

    @Scheduled(every = "24h", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    @AcrossOrganisations
    @Transactional
    void run() {
        try (Connection connection = database.getConnection()) {
            int gone = 0;
            for (StoredSubmissions.Returned returned : submissions.deleteReturned(connection)) {
                Counted counted = returned.submission();
                if (returned.isCounted()) {
                    tallies.subtract(connection, counted);
                }
                told.fire(new SubmissionErased(counted.organisationId(), counted.museumId(), returned.id()));
                gone++;
            }
            if (gone > 0) {
                LOG.infof("%d submissions that were erased before had come back, and are gone again", gone);
            }
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}
