package fi.kaiku.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Gives each page of a list that goes on the address of the next one (`Link: rel="next"`, RFC 8288).
public final class PageLinks {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> list && list.page().next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, next(list, request.getUriInfo()));
        }
    }

    /// For a page that is answered in bytes already.
    public static Response linked(Response response, Page<?> list, UriInfo uri) {
        return list.page().next() == null
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.LINK, next(list, uri))
                        .build();
    }

    private static String next(Page<?> list, UriInfo uri) {
        URI next = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", list.page().next())
                .build();
        return Link.fromUri(next).rel("next").build().toString();
    }
}
