package fi.kaiku.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.DataException;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

class StoreProblemsTest {

    private final StoreProblems problems = new StoreProblems();

    @Test
    void tellsOfAMistakeInAProblemToo() {
        SQLException refused = new SQLException("invalid byte sequence", "22021");
        assertIsMistake(problems.failed(new DataException("select", refused, "select")));
        assertIsMistake(problems.constraint(
                new ConstraintViolationException("insert", refused, "insert", ConstraintKind.CHECK, "some")));
    }

    @Test
    void asksForPatienceWhileTheDatabaseIsAway() {
        for (String state : List.of("57P01", "25006")) {
            SQLException gone = new SQLException("terminating connection, or read-only", state);
            assertEquals(
                    503,
                    problems.failed(new DataException("select", gone, "select")).getStatus());
        }
    }

    @Test
    void asksForPatienceWhereAConnectIsInterrupted() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String url = "jdbc:postgresql://127.0.0.1:%d/none?loginTimeout=3".formatted(silent.getLocalPort());
            Thread.currentThread().interrupt();
            SQLException interrupted =
                    assertThrows(SQLException.class, () -> new Driver().connect(url, new Properties()));
            assertTrue(Thread.interrupted());
            assertEquals("99999", interrupted.getSQLState());
            assertTrue(StoreProblems.isOutage(interrupted));
        }
        assertFalse(StoreProblems.isOutage(new SQLException("of a value", "99999")));
    }

    private static void assertIsMistake(Response answer) {
        assertEquals(500, answer.getStatus());
        assertEquals(HttpProblem.MEDIA_TYPE, answer.getMediaType());
        assertEquals(URI.create("/problems/internal-error"), ((HttpProblem) answer.getEntity()).getType());
    }
}
