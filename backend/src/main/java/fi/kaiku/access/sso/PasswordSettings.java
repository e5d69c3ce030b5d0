package fi.kaiku.access.sso;

import io.smallrye.config.ConfigMapping;

/// Whether accounts of our own, with passwords, are good for logging in.
@ConfigMapping(prefix = "kaiku.password")
public interface PasswordSettings {

    boolean localLogin();
}
