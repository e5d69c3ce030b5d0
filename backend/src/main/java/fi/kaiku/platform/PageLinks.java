package fi.kaiku.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Gives each page of a list that goes on the address of the next one (`Link: rel="next"`, RFC 8288).
final class PageLinks {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> list && list.page().next() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", list.page().next())
                    .build();
            response.getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            Link.fromUri(next).rel("next").build().toString());
        }
    }
}
