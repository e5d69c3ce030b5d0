package fi.kaiku;

import fi.kaiku.platform.Boot;
import fi.kaiku.platform.StartRefused;
import fi.kaiku.platform.backup.Operations;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/// Starts Kaiku: settings from `KAIKU_...` variables, a PostgreSQL of its own where none is configured, then
/// the application. With arguments it does what [Operations] says instead. Whatever an operator can mend (a taken port
/// or data directory, an unusable database) is
/// said in one line, exit code 1.
@QuarkusMain
public final class Kaiku {

    private Kaiku() {}

    public static void main(String... arguments) {
        try {
            if (arguments.length > 0) {
                new Operations(Operations.Database.fromEnvironment(), System.out::println).run(List.of(arguments));
                return;
            }
            Boot boot = Boot.fromEnvironment();
            Quarkus.run(null, (exitCode, failure) -> boot.applicationStopped(exitCode, failure), arguments);
        } catch (StartRefused refused) {
            // Logging is not configured before the application runs and would keep this to itself.
            System.err.println((arguments.length > 0 ? "" : "Kaiku did not start: ") + refused.getMessage());
            System.exit(1);
        }
    }
}
