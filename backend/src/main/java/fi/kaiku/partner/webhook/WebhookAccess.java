package fi.kaiku.partner.webhook;

import static fi.kaiku.platform.Permission.WEBHOOKS_MANAGE;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which webhooks the caller may see and change: those of the organisations whose webhooks it manages.
@ApplicationScoped
class WebhookAccess {

    private final Webhooks webhooks;
    private final MuseumCatalog museums;
    private final Caller caller;

    WebhookAccess(Webhooks webhooks, MuseumCatalog museums, Caller caller) {
        this.webhooks = webhooks;
        this.museums = museums;
        this.caller = caller;
    }

    /// Null for all there are.
    @Nullable
    Set<UUID> organisations() {
        caller.requireSomewhere(WEBHOOKS_MANAGE);
        return caller.mayEverywhere(WEBHOOKS_MANAGE) ? null : caller.organisations(WEBHOOKS_MANAGE);
    }

    void requireOrganisation(UUID organisationId) {
        caller.requireSomewhere(WEBHOOKS_MANAGE);
        if (!caller.may(WEBHOOKS_MANAGE, organisationId) || !museums.hasOrganisation(organisationId)) {
            throw WebhookProblems.unknown("/organisationId", "organisation");
        }
    }

    void requireMuseums(UUID organisationId, List<UUID> museumIds) {
        for (int i = 0; i < museumIds.size(); i++) {
            boolean own = museums.museum(museumIds.get(i))
                    .filter(museum -> museum.organisationId().equals(organisationId))
                    .isPresent();
            if (!own) {
                throw WebhookProblems.unknown("/museumIds/" + i, "museum");
            }
        }
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for what belongs to others, 403 without the
    ///     permission
    Webhook get(UUID id) {
        return mine(webhooks.findByIdOptional(id).orElseThrow(Problems::notFound));
    }

    /// The same, kept from others until the transaction ends.
    Webhook locked(UUID id) {
        return mine(webhooks.locked(id).orElseThrow(Problems::notFound));
    }

    private Webhook mine(Webhook webhook) {
        caller.require(WEBHOOKS_MANAGE, webhook.organisationId());
        return webhook;
    }
}
