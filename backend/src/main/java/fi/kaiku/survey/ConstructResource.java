package fi.kaiku.survey;

import fi.kaiku.platform.Page;
import fi.kaiku.platform.PageRequest;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What all museums may measure alike, the same for everybody.
@Path("/constructs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ConstructResource {

    @GET
    @Operation(operationId = "listConstructs", summary = "The shared constructs, each with its scale")
    public Page<Construct> list(@Valid @BeanParam PageRequest page) {
        return Shipped.page(Construct.SHARED, page);
    }
}
