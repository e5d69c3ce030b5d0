package fi.kaiku.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DatabaseHealthTest {

    @Test
    void isDownWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        assertEquals(Status.DOWN, new DatabaseHealth(at(port)).call().getStatus());
    }

    /// One that takes the connection and says nothing would be waited for without an end.
    @Test
    void isDownInTimeWhereTheDatabaseIsSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            DatabaseHealth health = new DatabaseHealth(at(silent.getLocalPort()));
            long began = System.nanoTime();
            assertEquals(Status.DOWN, health.call().getStatus());
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            assertTrue(taken.compareTo(Duration.ofSeconds(10)) < 0, taken::toString);
        }
    }

    private static PGSimpleDataSource at(int port) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:%d/postgres?sslmode=disable".formatted(port));
        return source;
    }
}
