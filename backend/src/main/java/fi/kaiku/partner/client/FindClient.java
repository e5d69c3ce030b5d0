package fi.kaiku.partner.client;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The clients of an organisation, for those who manage them.
@ApplicationScoped
class FindClient {

    private final ApiClients clients;
    private final MuseumCatalog museums;
    private final Caller caller;

    FindClient(ApiClients clients, MuseumCatalog museums, Caller caller) {
        this.clients = clients;
        this.museums = museums;
        this.caller = caller;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for a stranger, 403 for a role too small
    void requireOwner(UUID organisationId) {
        caller.require(Permission.PARTNER_MANAGE, organisationId);
        if (!museums.hasOrganisation(organisationId)) {
            throw Problems.notFound();
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem as [#requireOwner], 404 also where it has no such client
    ApiClient find(UUID organisationId, UUID clientId) {
        requireOwner(organisationId);
        return clients.one(organisationId, clientId).orElseThrow(Problems::notFound);
    }

    /// As [#find]; 409 for one that is revoked.
    ApiClient findLive(UUID organisationId, UUID clientId) {
        ApiClient client = find(organisationId, clientId);
        if (client.isRevoked()) {
            throw ClientProblems.clientRevoked();
        }
        return client;
    }
}
