package fi.kaiku.platform.citus;

import fi.kaiku.platform.Boot;
import fi.kaiku.platform.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/// After the migrations, as their owner: splits what is not split yet, where `KAIKU_CITUS` is on.
public final class SplitTables implements Callback {

    private static final String SCRIPT = "/db/citus/split.sql";

    private static final String IS_CITUS = "select to_regclass('pg_catalog.pg_dist_partition') is not null";

    private static final String IS_SPLIT =
            "select exists (select from pg_dist_partition where logicalrelid = 'submissions'::regclass)";

    /// Why a cluster cannot be used; null where it can.
    private static final String HINDRANCE = """
            select case
                when not exists (select from pg_dist_node where shouldhaveshards) then 'there is no worker'
                when not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
                    then format('%s must be superuser or have bypassrls: later migrations would see no rows', current_user)
                when not (select rolcanlogin from pg_roles where rolname = 'kaiku_app')
                    then 'the coordinator logs in on the workers as kaiku_app: alter role kaiku_app login'
                when exists (
                    select from run_command_on_workers($$ select concat(current_setting('fsync'),
                        current_setting('full_page_writes'), current_setting('synchronous_commit')) $$)
                    where not success or result like '%off%')
                    then 'a worker does not answer, or may lose what it has confirmed'
            end""";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        boolean on = ConfigProvider.getConfig().getValue("kaiku.citus", boolean.class);
        try (Statement statement = context.getConnection().createStatement()) {
            if (on) {
                requireCluster(statement);
                statement.execute(script());
            } else if (isTrue(statement, IS_CITUS) && isTrue(statement, IS_SPLIT)) {
                throw new StartRefused("the tables are split over several nodes, so KAIKU_CITUS must be true");
            }
        } catch (SQLException e) {
            throw new StartRefused("the tables cannot be split: " + e.getMessage(), e);
        }
    }

    @Override
    public String getCallbackName() {
        return "split tables";
    }

    private static void requireCluster(Statement statement) throws SQLException {
        if (!Boot.setting("KAIKU_DATABASE_READ_URL", "").isEmpty()) {
            throw new StartRefused("KAIKU_CITUS and KAIKU_DATABASE_READ_URL do not go together");
        }
        if (!isTrue(statement, IS_CITUS)) {
            throw new StartRefused("KAIKU_CITUS is on, and the database has no extension citus");
        }
        try (ResultSet answer = statement.executeQuery(HINDRANCE)) {
            answer.next();
            String hindrance = answer.getString(1);
            if (hindrance != null) {
                throw new StartRefused("KAIKU_CITUS is on, and " + hindrance);
            }
        }
    }

    private static boolean isTrue(Statement statement, String question) throws SQLException {
        try (ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static String script() {
        try (InputStream script = Objects.requireNonNull(SplitTables.class.getResourceAsStream(SCRIPT))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(SCRIPT, e);
        }
    }
}
