package fi.kaiku.platform;

import fi.kaiku.platform.tenancy.Tenants;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who makes this request, and what it may do where.
@RequestScoped
public class Caller {

    /// Name of the [SecurityIdentity] attribute that holds the [Rights].
    public static final String RIGHTS = "kaiku.rights";

    private static final Rights NONE = new Rights(new UUID(0, 0), Set.of(), Map.of());

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// @param id         of the account, or of the partner's client
    /// @param isClient   which of the two it is
    /// @param everywhere permissions in the whole installation
    /// @param byOrganisation permissions in single organisations
    public record Rights(
            UUID id, boolean isClient, Set<Permission> everywhere, Map<UUID, Set<Permission>> byOrganisation) {

        /// Of somebody who has logged in.
        public Rights(UUID accountId, Set<Permission> everywhere, Map<UUID, Set<Permission>> byOrganisation) {
            this(accountId, false, everywhere, byOrganisation);
        }

        /// Of a partner's system, which acts for one organisation.
        public static Rights ofClient(UUID clientId, UUID organisationId, Set<Permission> permissions) {
            return new Rights(clientId, true, Set.of(), Map.of(organisationId, permissions));
        }

        boolean allow(Permission permission, UUID organisationId) {
            return everywhere.contains(permission)
                    || byOrganisation.getOrDefault(organisationId, Set.of()).contains(permission);
        }

        boolean know(UUID organisationId) {
            return !everywhere.isEmpty() || byOrganisation.containsKey(organisationId);
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for a partner's system, which has no account
    public UUID accountId() {
        if (isClient()) {
            throw Problems.notForClients();
        }
        return rights().id();
    }

    /// True for a partner's system.
    public boolean isClient() {
        return rights().isClient();
    }

    public Actor actor() {
        return isClient() ? new Actor(null, rights().id()) : new Actor(rights().id(), null);
    }

    /// Lets the request go on only where the caller has the permission in this organisation.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for a stranger, 403 for a role too small
    public void require(Permission permission, UUID organisationId) {
        if (!rights().know(organisationId)) {
            throw Problems.notFound();
        }
        if (!rights().allow(permission, organisationId)) {
            throw Problems.forbidden(permission.name());
        }
    }

    /// For what belongs to no organisation: asks for the permission in the whole installation.
    public void requireEverywhere(Permission permission) {
        if (!rights().everywhere().contains(permission)) {
            throw Problems.forbidden(permission.name());
        }
    }

    /// For lists and for what is decided later in detail: asks for the permission in any organisation at all.
    public void requireSomewhere(Permission permission) {
        if (!mayEverywhere(permission) && organisations(permission).isEmpty()) {
            throw Problems.forbidden(permission.name());
        }
    }

    public boolean may(Permission permission, UUID organisationId) {
        return rights().allow(permission, organisationId);
    }

    /// True where the permission holds in the whole installation; then [#organisations] is not the whole answer.
    public boolean mayEverywhere(Permission permission) {
        return rights().everywhere().contains(permission);
    }

    /// The organisations in which the caller was given the permission by name.
    public Set<UUID> organisations(Permission permission) {
        return rights().byOrganisation().entrySet().stream()
                .filter(entry -> entry.getValue().contains(permission))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The organisations whose rows this request may touch.
    Tenants tenants() {
        Rights rights = rights();
        return rights.everywhere().isEmpty()
                ? Tenants.of(rights.byOrganisation().keySet())
                : Tenants.ALL;
    }

    private Rights rights() {
        Rights rights = identity.getAttribute(RIGHTS);
        return rights == null ? NONE : rights;
    }
}
