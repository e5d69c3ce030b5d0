package fi.kaiku.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/// Keeps answers that were given on purpose out of the log, 503 as well: only what nobody expected is a fault, and
/// whoever floods a door shall not fill the disk with stack traces.
@LoggingFilter(name = "faults")
final class Faults implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        return !(record.getThrown() instanceof HttpProblem);
    }
}
