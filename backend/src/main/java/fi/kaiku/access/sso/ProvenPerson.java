package fi.kaiku.access.sso;

import java.util.Set;

/// Whom a provider has seen. Issuer and subject together name somebody for good; all else may change.
///
/// @param email    empty where the provider does not tell
/// @param verified whether the provider has seen that the address is theirs
/// @param language `fi`, `sv` or `en`
public record ProvenPerson(
        String issuer,
        String subject,
        String email,
        boolean verified,
        String name,
        String language,
        Set<GivenRole> roles) {}
