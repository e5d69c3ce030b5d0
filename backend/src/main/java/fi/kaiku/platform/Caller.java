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

    /// @param accountId  who
    /// @param everywhere permissions in the whole installation
    /// @param byOrganisation permissions in single organisations
    public record Rights(UUID accountId, Set<Permission> everywhere, Map<UUID, Set<Permission>> byOrganisation) {

        boolean allow(Permission permission, UUID organisationId) {
            return everywhere.contains(permission)
                    || byOrganisation.getOrDefault(organisationId, Set.of()).contains(permission);
        }

        boolean know(UUID organisationId) {
            return !everywhere.isEmpty() || byOrganisation.containsKey(organisationId);
        }
    }

    public UUID accountId() {
        return rights().accountId();
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
