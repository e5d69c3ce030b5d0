package fi.kaiku.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Holds bodies that do not say how long they are to the limits of [HttpEdge], and refuses packed ones: they
/// could be of any length.
final class BodyFilter {

    @ServerRequestFilter
    void guard(ContainerRequestContext request) {
        String encoding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw Problems.of(
                    415,
                    "unsupported-media-type",
                    "Unsupported media type",
                    "Bodies are taken as they are, not packed as %s.".formatted(encoding));
        }
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null && request.hasEntity()) {
            long limit = HttpEdge.limit(request.getUriInfo().getRequestUri().getPath());
            request.setEntityStream(new Limited(request.getEntityStream(), limit));
        }
    }

    private static final class Limited extends FilterInputStream {

        private final long limit;
        private long read;

        Limited(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(some);
            return some;
        }

        private void count(int bytes) {
            read += Math.max(0, bytes);
            if (read > limit) {
                throw Problems.of(
                        413,
                        "too-large",
                        "Too large",
                        "The body may hold %d bytes; send less at a time.".formatted(limit));
            }
        }
    }
}
