package fi.kaiku.access;

import fi.kaiku.access.factor.FactorCatalog;
import fi.kaiku.platform.Caller;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What an account may do now: what its roles allow, and nothing at all while a second factor that it must have is
/// missing.
@Singleton
final class EffectiveRights {

    private final LoginPolicies policies;
    private final FactorCatalog factors;

    EffectiveRights(LoginPolicies policies, FactorCatalog factors) {
        this.policies = policies;
        this.factors = factors;
    }

    Caller.Rights of(Account account, LoginSession session) {
        return lacksSecondFactor(account, session)
                ? new Caller.Rights(account.id(), Set.of(), Map.of())
                : account.rights();
    }

    /// Single sign-on asks for what it asks for.
    boolean lacksSecondFactor(Account account, LoginSession session) {
        return !session.provided() && requiresSecondFactor(account) && !factors.isOn(account.id());
    }

    boolean requiresSecondFactor(Account account) {
        Set<UUID> organisations = account.grants().stream()
                .flatMap(grant -> grant.organisationId().stream())
                .collect(Collectors.toUnmodifiableSet());
        return policies.requireSecondFactor(organisations);
    }
}
