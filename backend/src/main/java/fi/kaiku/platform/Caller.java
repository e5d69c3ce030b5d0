package fi.kaiku.platform;

import fi.kaiku.platform.tenancy.Tenants;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who makes this request, and what it may do where.
@RequestScoped
public class Caller {

    /// Name of the [SecurityIdentity] attribute that holds the [Rights].
    public static final String RIGHTS = "kaiku.rights";

    private static final Rights NONE = new Rights(new UUID(0, 0), Set.of(), Map.of());

    private final SecurityIdentity identity;
    private @Nullable UUID askedIn;

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

    /// Empty for whoever has shown nothing: visitors, tablets, jobs.
    public Optional<Actor> somebody() {
        return Optional.of(rights()).filter(known -> known != NONE).map(known -> actor());
    }

    /// The organisation in which a permission was last required of this request and held, or first asked for; else the
    /// only one in which the caller has a role.
    public Optional<UUID> askedIn() {
        Set<UUID> own =
                rights().everywhere().isEmpty() ? rights().byOrganisation().keySet() : Set.of();
        return Optional.ofNullable(askedIn)
                .or(() -> own.size() == 1 ? own.stream().findFirst() : Optional.empty());
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
        askedIn = organisationId;
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
        boolean allowed = rights().allow(permission, organisationId);
        if (allowed && askedIn == null) {
            askedIn = organisationId;
        }
        return allowed;
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
