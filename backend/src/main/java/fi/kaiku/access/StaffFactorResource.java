package fi.kaiku.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.access.factor.FactorCatalog;
import fi.kaiku.access.mail.Letters;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.time.Clock;
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
    private final AuditEntries entries;
    private final Letters letters;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    StaffFactorResource(
            Accounts accounts,
            StaffRules rules,
            FactorCatalog factors,
            LoginSessions sessions,
            AuditEntries entries,
            Letters letters,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.factors = factors;
        this.sessions = sessions;
        this.entries = entries;
        this.letters = letters;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
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
            account.grants().stream()
                    .flatMap(grant -> grant.organisationId().stream())
                    .distinct()
                    .forEach(organisation -> entries.persist(new AuditEntry(
                            organisation, clock.instant(), caller.actor(), ACTION, id, json.createObjectNode())));
        }
    }
}
