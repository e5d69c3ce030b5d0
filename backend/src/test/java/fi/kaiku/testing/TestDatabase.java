package fi.kaiku.testing;

import fi.kaiku.platform.Boot;
import fi.kaiku.platform.EmbeddedDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The database of the whole test run: the same PostgreSQL that the application starts for itself, on a new data
/// directory.
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private @Nullable Path directory;
    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        String cluster = Boot.setting("CITUS_JDBC_URL", "");
        if (!cluster.isEmpty()) {
            return onCitus(cluster);
        }
        try {
            directory = Files.createTempDirectory("kaiku-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EmbeddedDatabase started = EmbeddedDatabase.start(directory);
        database = started;
        return Boot.databaseSettings(started.jdbcUrl(), started.owner(), started.application());
    }

    private static Map<String, String> onCitus(String url) {
        Boot.Login owner = Boot.ownerFromEnvironment();
        Map<String, String> settings = new HashMap<>(Boot.databaseSettings(url, owner, owner));
        settings.put("kaiku.citus", "true");
        return settings;
    }

    @Override
    public void stop() {
        if (database != null && directory != null) {
            database.close();
            deleteTree(directory);
        }
    }

    /// With all that is in it.
    public static void deleteTree(Path tree) {
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
