package fi.kaiku.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.hibernate.exception.DataException;
import org.junit.jupiter.api.Test;

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

    private static void assertIsMistake(Response answer) {
        assertEquals(500, answer.getStatus());
        assertEquals(HttpProblem.MEDIA_TYPE, answer.getMediaType());
        assertEquals(URI.create("/problems/internal-error"), ((HttpProblem) answer.getEntity()).getType());
    }
}
