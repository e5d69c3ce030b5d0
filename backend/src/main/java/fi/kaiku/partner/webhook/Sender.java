package fi.kaiku.partner.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sends one message and says what came of it. It follows no redirect, keeps no connection, cookie or
/// login, unpacks nothing, knows no proxy, and reads 1 KiB of the answer; after 15 seconds it hangs up,
/// whatever is still coming.
@Singleton
class Sender {

    private static final Logger LOG = Logger.getLogger(Sender.class);
    private static final int CONNECT_SECONDS = 5;
    private static final int MOST_CONNECTIONS = 1_000;
    private static final int MOST_BYTES = 1_024;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final CloseableHttpClient client;
    private final Clock clock;
    private final Duration patience;

    Sender(
            GuardedResolver resolver,
            Clock clock,
            @ConfigProperty(name = "kaiku.webhook.patience", defaultValue = "15S") Duration patience) {
        this.clock = clock;
        this.patience = patience;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                                .setSocketTimeout(Timeout.of(patience))
                                .build())
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setMaxConnPerRoute(MOST_CONNECTIONS)
                        .build())
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                        .setResponseTimeout(Timeout.of(patience))
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .setUserAgent("Kaiku-Webhooks/1")
                .build();
    }

    @PreDestroy
    void stop() throws IOException {
        client.close();
    }

    Answer send(Message message) {
        long begun = System.nanoTime();
        HttpPost post = post(message);
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                .execute(post::abort);
        try {
            return read(client.executeOpen(HttpHost.create(message.url()), post, null), post, begun);
        } catch (IOException e) {
            return Answer.none(failure(e, post), milliseconds(begun));
        }
    }

    private Answer read(ClassicHttpResponse response, HttpPost post, long begun) {
        try {
            return answer(response, beginning(response), milliseconds(begun));
        } finally {
            post.abort(); // what is left is not read
            Closer.closeQuietly(response);
        }
    }

    private HttpPost post(Message message) {
        Instant now = clock.instant();
        HttpPost post = new HttpPost(message.url());
        post.setHeader("webhook-id", message.id().toString());
        post.setHeader("webhook-timestamp", Long.toString(now.getEpochSecond()));
        post.setHeader("webhook-signature", message.signature(now));
        post.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
        return post;
    }

    /// For people to look at; the status alone says whether it was taken.
    private static String beginning(ClassicHttpResponse response) {
        if (response.getEntity() == null) {
            return "";
        }
        ByteArrayOutputStream read = new ByteArrayOutputStream(MOST_BYTES);
        try {
            InputStream body = response.getEntity().getContent();
            for (int next = body.read(); next >= 0 && read.size() < MOST_BYTES; next = body.read()) {
                read.write(next);
            }
        } catch (IOException e) {
            LOG.debug("An answer broke off", e);
        }
        return read.toString(StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private Answer answer(ClassicHttpResponse response, String text, int milliseconds) {
        int status = response.getCode();
        boolean mayWait = status == TOO_MANY || status == UNAVAILABLE;
        Header retryAfter = response.getFirstHeader("Retry-After");
        return new Answer(
                status,
                failure(status),
                text,
                milliseconds,
                mayWait && retryAfter != null ? RetryAfter.read(retryAfter.getValue(), clock.instant()) : null);
    }

    private static @Nullable String failure(int status) {
        if (status >= 200 && status < 300) {
            return null;
        }
        if (status == GONE) {
            return "gone";
        }
        return status >= 300 && status < 400 ? "redirect" : "status";
    }

    private static String failure(IOException e, HttpPost post) {
        return switch (e) {
            case RefusedAddress refused -> "refused-address";
            case UnknownHostException unknown -> "unknown-host";
            case SSLException tls when !post.isAborted() -> "tls";
            case SocketTimeoutException timeout -> "timeout";
            case ConnectionRequestTimeoutException timeout -> "timeout";
            default -> post.isAborted() ? "timeout" : "connection";
        };
    }

    private static int milliseconds(long begun) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
