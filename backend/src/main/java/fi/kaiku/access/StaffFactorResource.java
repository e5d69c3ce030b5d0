package fi.kaiku.access;

import fi.kaiku.access.factor.FactorCatalog;
import fi.kaiku.access.mail.Letters;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Deed;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The second factor of somebody who has lost it.
@Path("/staff-accounts/{id}/second-factor")
@Authenticated
class StaffFactorResource {

    static final String ACTION = "second-factor.reset";

    private final Accounts accounts;
    private final StaffRules rules;
    private final FactorCatalog factors;
    private final LoginSessions sessions;
    private final Event<Deed> told;
    private final Letters letters;
    private final Caller caller;

    StaffFactorResource(
            Accounts accounts,
            StaffRules rules,
            FactorCatalog factors,
            LoginSessions sessions,
            Event<Deed> told,
            Letters letters,
            Caller caller) {
        this.accounts = accounts;
        this.rules = rules;
        this.factors = factors;
        this.sessions = sessions;
        this.told = told;
        this.letters = letters;
        this.caller = caller;
    }

    @DELETE
    @Transactional
    @Operation(
            operationId = "resetSecondFactor",
            summary = "Turn off the second factor of somebody who has lost it, and log them out everywhere")
    @APIResponse(responseCode = "204", description = "Their password is enough until they turn it on again.")
    public void reset(UUID id) {
        caller.requireSomewhere(Permission.STAFF_MANAGE);
        Account account = accounts.withGrants(id).orElseThrow(Problems::notFound);
        rules.requireVisible(account);
        if (id.equals(caller.accountId())) {
            throw AccessProblems.ownAccount();
        }
        rules.requireWhole(account);
        if (factors.turnOff(id)) {
            sessions.endAll(id);
            letters.tell(account.email(), account.language(), Letters.Notice.SECOND_FACTOR_OFF);
            account.owners().forEach(owner -> told.fire(new Deed(owner, ACTION, id, Map.of())));
        }
    }
}
