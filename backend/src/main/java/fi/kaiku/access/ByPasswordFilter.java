package fi.kaiku.access;

import fi.kaiku.access.sso.PasswordSettings;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/// Refuses what is [ByPassword] where `KAIKU_LOCAL_LOGIN` is `false`.
@Provider
@ByPassword
final class ByPasswordFilter implements ContainerRequestFilter {

    /// Filters are made before settings are read.
    private final Instance<PasswordSettings> passwords;

    ByPasswordFilter(Instance<PasswordSettings> passwords) {
        this.passwords = passwords;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!passwords.get().localLogin()) {
            throw AccessProblems.passwordsOff();
        }
    }
}
