package fi.kaiku.access;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// The administrator that an empty database gets.
@ConfigMapping(prefix = "kaiku.admin")
interface AdministratorSettings {

    String email();

    /// Made up and logged once when none is set.
    Optional<String> password();
}
