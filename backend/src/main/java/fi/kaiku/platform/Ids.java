package fi.kaiku.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/// Identifiers: UUIDv7 (RFC 9562), which sort by the time they were made.
public final class Ids {

    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /// Reads an id in its one spelling, upper case allowed; the JDK alone would also take `1-1-1-1-1`.
    ///
    /// @throws IllegalArgumentException when it is none
    public static UUID read(String written) {
        UUID id = UUID.fromString(written);
        if (!id.toString().equalsIgnoreCase(written)) {
            throw new IllegalArgumentException(written);
        }
        return id;
    }
}
