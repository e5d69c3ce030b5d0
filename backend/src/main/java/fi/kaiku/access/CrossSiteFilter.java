package fi.kaiku.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Refuses changes that a page of another site makes a browser send. The cookie's SameSite keeps such requests
/// strangers; this keeps them out altogether, and also from logging a visitor in under a foreign name.
final class CrossSiteFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @ServerRequestFilter
    void refuse(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod()) && foreign(request)) {
            throw AccessProblems.foreignOrigin();
        }
    }

    /// Browsers say it in Sec-Fetch-Site; old ones at least send Origin, which must then be the host that was asked.
    private static boolean foreign(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        String own = request.getHeaderString(HttpHeaders.HOST);
        return origin != null && (own == null || !own.equals(authority(origin)));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
