package fi.kaiku.platform.mail;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/// Where letters go, and where their links lead.
@ConfigMapping(prefix = "kaiku.mail")
public interface MailSettings {

    /// The SMTP server. Letters are logged where none is set.
    Optional<String> host();

    /// The address of the studio for those outside. It is never taken from a request: whoever asks writes that.
    URI publicUrl();
}
