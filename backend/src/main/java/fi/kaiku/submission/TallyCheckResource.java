package fi.kaiku.submission;

import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// For operators: whether what dashboards show is what is stored.
@Path("/surveys/{id}/tally-check")
@Authenticated
@Blocking
class TallyCheckResource {

    private final CheckTallies check;
    private final Caller caller;

    TallyCheckResource(CheckTallies check, Caller caller) {
        this.check = check;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "checkTallies", summary = "Count a survey's submissions anew and compare with its tallies")
    public CheckTallies.Check check(@PathParam("id") UUID id) {
        caller.requireEverywhere(Permission.RESULTS_READ);
        return check.check(id);
    }
}
