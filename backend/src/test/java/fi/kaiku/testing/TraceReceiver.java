package fi.kaiku.testing;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.kaiku.platform.Boot;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Takes traces by OTLP over HTTP, as a collector does, and keeps them as they come.
public final class TraceReceiver implements QuarkusTestResourceLifecycleManager {

    private static final Queue<byte[]> RECEIVED = new ConcurrentLinkedQueue<>();

    private @Nullable HttpServer server;

    /// @param keys   of the attributes
    /// @param fields numbers of all that is set, as opentelemetry/proto/trace/v1/trace.proto has them
    public record Span(String name, List<String> keys, List<Integer> fields) {

        private static final int NAME = 5;
        private static final int ATTRIBUTES = 9;
        private static final int KEY = 1;

        private static Span of(UnknownFieldSet span) {
            return new Span(
                    text(span, NAME),
                    parts(span, ATTRIBUTES).map(pair -> text(pair, KEY)).toList(),
                    List.copyOf(span.asMap().keySet()));
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/v1/traces", TraceReceiver::receive);
            started.start();
            server = started;
            Map<String, String> settings = new HashMap<>(Boot.traceSettings(
                    "http://127.0.0.1:" + started.getAddress().getPort()));
            settings.put("kaiku.otel.delay", "0.2S");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            RECEIVED.add(new GZIPInputStream(exchange.getRequestBody()).readAllBytes());
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /// All bytes that came, each as a letter.
    public static String everything() {
        return RECEIVED.stream()
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .collect(Collectors.joining("\n"));
    }

    public static List<Span> spans() {
        return RECEIVED.stream()
                .map(bytes -> message(ByteString.copyFrom(bytes)))
                .flatMap(request -> parts(request, 1)) // by resource
                .flatMap(resource -> parts(resource, 2)) // by what made them
                .flatMap(scope -> parts(scope, 2))
                .map(Span::of)
                .toList();
    }

    private static Stream<UnknownFieldSet> parts(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList().stream().map(TraceReceiver::message);
    }

    private static String text(UnknownFieldSet message, int field) {
        return message.getField(field).getLengthDelimitedList().getFirst().toStringUtf8();
    }

    private static UnknownFieldSet message(ByteString bytes) {
        try {
            return UnknownFieldSet.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new UncheckedIOException(e);
        }
    }
}
