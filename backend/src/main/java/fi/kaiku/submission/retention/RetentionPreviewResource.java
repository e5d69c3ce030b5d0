package fi.kaiku.submission.retention;

import fi.kaiku.museum.MuseumCatalog;
import fi.kaiku.museum.privacy.DataClass;
import fi.kaiku.platform.Caller;
import fi.kaiku.platform.Permission;
import fi.kaiku.platform.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What would go, before somebody decides that it shall.
@Path("/organisations/{id}/retention-preview")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class RetentionPreviewResource {

    private final PreviewRetention preview;
    private final MuseumCatalog museums;
    private final Caller caller;

    RetentionPreviewResource(PreviewRetention preview, MuseumCatalog museums, Caller caller) {
        this.preview = preview;
        this.museums = museums;
        this.caller = caller;
    }

    /// @param what   class of data
    /// @param before the first day of what is kept
    /// @param rows   how many would go if the job ran now
    @Schema(name = "RetentionPreviewLine")
    record Line(DataClass what, LocalDate before, long rows) {}

    @Schema(name = "RetentionPreview")
    record Preview(List<Line> items) {}

    @GET
    @Operation(
            operationId = "previewRetention",
            summary = "What would be deleted if these terms held",
            description = "A class without a term is left out: nothing of it goes.")
    public Preview preview(@PathParam("id") UUID id, @BeanParam @Valid TermParameters terms) {
        caller.require(Permission.MUSEUM_MANAGE, id);
        if (!museums.hasOrganisation(id)) {
            throw Problems.notFound();
        }
        return new Preview(preview.count(id, terms.terms()));
    }
}
