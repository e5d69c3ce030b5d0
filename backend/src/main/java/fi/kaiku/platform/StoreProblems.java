package fi.kaiku.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.JDBCException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// Turns what the database refuses into problems: the last word where two requests race, or where a reference leads
/// nowhere. Rooms check first where they can name the field.
public final class StoreProblems {

    private static final Logger LOG = Logger.getLogger(StoreProblems.class);
    private static final int RETRY_SECONDS = 2;
    /// At a node that was made the primary a moment ago, or is none any more.
    private static final String READ_ONLY = "25006";

    /// What the driver says of errors of its own.
    private static final String UNEXPECTED = "99999";

    private static final Set<String> OUTAGES = Set.of("08", "40", "53", "57", "58");

    @ServerExceptionMapper(value = OptimisticLockException.class, priority = 1)
    Response stale(OptimisticLockException e) {
        return Problems.stale("Somebody else changed this at the same moment. Read it again.")
                .toResponse();
    }

    @ServerExceptionMapper(value = ConstraintViolationException.class, priority = 1)
    Response constraint(ConstraintViolationException e) {
        return switch (e.getKind()) {
            case UNIQUE ->
                Problems.conflict("taken", "Something with these values is stored already.")
                        .toResponse();
            case FOREIGN_KEY ->
                Problems.invalid("", "reference.unknown", "An id in the request belongs to nothing that is stored.")
                        .toResponse();
            default -> mistake(e);
        };
    }

    @ServerExceptionMapper(value = JDBCException.class, priority = 1)
    Response failed(JDBCException e) {
        return isOutage(e.getSQLException()) ? away().toResponse() : mistake(e);
    }

    /// A connection that breaks between the last statement and the commit.
    @ServerExceptionMapper(value = QuarkusTransactionException.class, priority = 1)
    Response notCommitted(QuarkusTransactionException e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return isOutage(cause) ? away().toResponse() : mistake(e);
    }

    /// What is thrown on from a mapper ends as no problem document.
    private static Response mistake(Exception e) {
        LOG.error("The database refused what was not foreseen", e);
        return Problems.of(500, "internal-error", "Internal error", "This should not have happened; nothing was kept.")
                .toResponse();
    }

    /// For code that speaks SQL itself: 503 where the database is away.
    public static RuntimeException failed(SQLException failure) {
        return isOutage(failure) ? away() : new IllegalStateException(failure);
    }

    public static HttpProblem away() {
        return Problems.retryLater(503, "database-away", "The database does not answer; send it again.", RETRY_SECONDS);
    }

    /// Connection trouble (SQLSTATE class 08), resources (53), shut down by the operator (57), its system (58), given
    /// up for another (40), not yet or no longer to be written to, or no connection to be had.
    public static boolean isOutage(@Nullable Throwable failure) {
        if (!(failure instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state == null
                || OUTAGES.contains(state.substring(0, 2))
                || state.equals(READ_ONLY)
                || state.equals(UNEXPECTED) && isOfConnecting(sql);
    }

    /// One connect that the pool gives up interrupts those that wait behind it as well.
    private static boolean isOfConnecting(SQLException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().equals(Driver.class.getName());
    }
}
