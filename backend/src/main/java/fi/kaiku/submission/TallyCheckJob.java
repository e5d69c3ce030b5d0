package fi.kaiku.submission;

import fi.kaiku.platform.StoreProblems;
import fi.kaiku.platform.tenancy.AcrossOrganisations;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Each night, checks the tallies of every survey that has any. It reads all submissions, so of several instances one
/// is enough.
@ApplicationScoped
class TallyCheckJob {

    private static final Logger LOG = Logger.getLogger(TallyCheckJob.class);

    private final DataSource database;
    private final CheckTallies check;

    TallyCheckJob(DataSource database, CheckTallies check) {
        this.database = database;
        this.check = check;
    }

    @Scheduled(cron = "{kaiku.tallies.cron}", concurrentExecution = ConcurrentExecution.SKIP)
    @AcrossOrganisations
    void run() {
        for (UUID survey : surveys()) {
            CheckTallies.Check found = check.check(survey);
            if (found.differences() > 0) {
                LOG.errorf("The tallies of survey %s differ in %d counts", survey, found.differences());
            }
        }
    }

    private List<UUID> surveys() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select distinct survey_id from monthly_tallies")) {
            List<UUID> surveys = new ArrayList<>();
            while (rows.next()) {
                surveys.add(rows.getObject(1, UUID.class));
            }
            return surveys;
        } catch (SQLException e) {
            throw StoreProblems.failed(e);
        }
    }
}
