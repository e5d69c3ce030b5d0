package fi.kaiku.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    private final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(ints = {422, 429, 503})
    void logsNoAnswerThatWasGivenOnPurpose(int status) {
        assertFalse(faults.isLoggable(thrown(Problems.retryLater(status, "busy", "Come again.", 2))));
    }

    @Test
    void logsWhatNobodyExpected() {
        assertTrue(faults.isLoggable(thrown(new IllegalStateException("a fault"))));
        assertTrue(faults.isLoggable(new LogRecord(Level.INFO, "started")));
    }

    private static LogRecord thrown(Throwable thrown) {
        var record = new LogRecord(Level.SEVERE, "status={}");
        record.setThrown(thrown);
        return record;
    }
}
