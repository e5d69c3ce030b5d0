package fi.kaiku.platform;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/// Says where to go once requests are taken.
@Singleton
final class Welcome {

    private static final Logger LOG = Logger.getLogger(Welcome.class);

    void ready(@ObservesAsync HttpServerStart start) {
        LOG.infof("Studio: http://localhost:%d/", start.options().getPort());
    }
}
