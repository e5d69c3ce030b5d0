package fi.kaiku.export;

import fi.kaiku.export.file.Form;
import fi.kaiku.insight.comment.CommentFiles;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/// Sends what is written while it is written.
///
/// A download that fails half way is cut off: its connection closes without the end of the body, so that no client can
/// take the part for the whole.
@Singleton
final class Downloads {

    /// How many rows are to come.
    static final String ROW_COUNT = CommentFiles.ROW_COUNT;

    /// Each holds a connection to the database for as long as its reader takes, of the 32 that there are.
    private static final int AT_ONCE = 8;

    private static final int BUFFER = 1 << 16;

    private static final int CLOSE_SECONDS = 5;

    private final Semaphore free = new Semaphore(AT_ONCE);

    interface Content {

        /// @param out  stays open
        /// @param rows is told how many rows are to come, before anything is written
        void write(OutputStream out, LongConsumer rows) throws IOException;
    }

    Response.ResponseBuilder begin(Form form, String name, HttpServerRequest exchange, Content content) {
        StreamingOutput body = out -> send(out, exchange, content);
        return Response.ok(body, form.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, form.ending()))
                .cacheControl(noStore());
    }

    private void send(OutputStream out, HttpServerRequest exchange, Content content) throws IOException {
        if (!free.tryAcquire()) {
            throw ExportProblems.tooManyDownloads();
        }
        try {
            OutputStream buffered = new BufferedOutputStream(out, BUFFER);
            content.write(buffered, rows -> exchange.response().putHeader(ROW_COUNT, Long.toString(rows)));
            buffered.flush();
        } catch (IOException | RuntimeException | Error e) {
            if (exchange.response().headWritten()) {
                cutOff(exchange);
            }
            throw e;
        } finally {
            free.release();
        }
    }

    /// With all that still waits to be sent. `HttpServerResponse.reset` would close after that, and what ends the body,
    /// written when the failed request is let go of, would often be sent along. Let go of before it is closed, the
    /// request would count as one that is being answered, for which a stop waits.
    private static void cutOff(HttpServerRequest exchange) {
        ConnectionBase connection = (ConnectionBase) exchange.connection();
        connection.channelHandlerContext().close();
        connection
                .closeFuture()
                .toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(null, CLOSE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private static CacheControl noStore() {
        CacheControl control = new CacheControl();
        control.setNoStore(true);
        return control;
    }
}
