package fi.kaiku.collector;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/// What a visitor's tablet or phone needs in order to play a survey.
@Path("/collect/{key}")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
class CollectResource {

    private final Assignments assignments;

    CollectResource(Assignments assignments) {
        this.assignments = assignments;
    }

    @GET
    @Operation(operationId = "collect", summary = "What to play at this collector")
    @APIResponseSchema(value = AssignmentResponse.class, responseDescription = "The survey and its place.")
    @APIResponse(responseCode = "304", description = "As If-None-Match says")
    public Response collect(@PathParam("key") String key, @Context Request conditions) {
        Assignments.Assignment assignment = assignments.forVisitors(key);
        EntityTag tag = new EntityTag(assignment.tag());
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged == null ? Response.ok(AssignmentResponse.of(assignment)) : unchanged;
        CacheControl revalidate = new CacheControl();
        revalidate.setNoCache(true);
        return response.tag(tag).cacheControl(revalidate).build();
    }
}
