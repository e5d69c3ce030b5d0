import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/// Bodies that mean harm, sent as a submission: each must be refused, soon.
final class HostileBodies {

    private static final int BOMB_MEBIBYTES = 512;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String key;

    HostileBodies(String address, String key) {
        this.address = address;
        this.key = key;
    }

    /// @return false where one was taken, or took two seconds
    boolean run() throws Exception {
        boolean held = true;
        for (Map.Entry<String, byte[]> body : bodies().entrySet()) {
            boolean packed = body.getKey().startsWith("gzip");
            long begun = System.nanoTime();
            var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/submissions/" + UUID.randomUUID()))
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(30))
                    .PUT(BodyPublishers.ofByteArray(body.getValue()));
            if (packed) {
                request.header("Content-Encoding", "gzip");
            }
            int status = status(request.build());
            double milliseconds = (System.nanoTime() - begun) / 1e6;
            boolean refused = status >= 400 && status < 500 && milliseconds < 2_000;
            IO.println("  %-34s %,11d bytes   %3d   %7.1f ms%s"
                    .formatted(body.getKey(), body.getValue().length, status, milliseconds, refused ? "" : "   HARM"));
            held &= refused;
        }
        return held;
    }

    /// A server that has answered need not read on: what is not read breaks the connection.
    private int status(HttpRequest request) throws Exception {
        try {
            HttpResponse<Void> response = http.send(request, BodyHandlers.discarding());
            return response.statusCode();
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains("timed out") ? 599 : 413;
        }
    }

    private Map<String, byte[]> bodies() throws IOException {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("arrays in arrays, 100,000 deep", utf8("[".repeat(100_000) + "]".repeat(100_000)));
        bodies.put("objects in answers, 100,000 deep", answers("{\"overall\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000) + "}"));
        bodies.put("100,000 open brackets", utf8("[".repeat(100_000)));
        bodies.put("a number of 100,000 digits", answers("{\"overall\":" + "9".repeat(100_000) + "}"));
        bodies.put("1e999999999", answers("{\"overall\":1e999999999}"));
        bodies.put("1e-999999999", answers("{\"overall\":1e-999999999}"));
        bodies.put("a version of 1e999999999", utf8("{\"collectorKey\":\"%s\",\"version\":1e999999999,\"language\":\"en\",\"answers\":{}}".formatted(key)));
        bodies.put("NaN", answers("{\"overall\":NaN}"));
        bodies.put("a member twice", answers("{\"overall\":1,\"overall\":5}"));
        bodies.put("collectorKey twice", utf8("{\"collectorKey\":\"x\",\"collectorKey\":\"%s\",\"version\":1,\"language\":\"en\",\"answers\":{}}".formatted(key)));
        bodies.put("half a surrogate pair, escaped", answers("{\"comment\":\"\\ud800\"}"));
        bodies.put("half a surrogate pair, raw", join(utf8(before() + "{\"comment\":\""), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, utf8("\"}}")));
        bodies.put("overlong UTF-8", join(utf8(before() + "{\"comment\":\""), new byte[] {(byte) 0xC0, (byte) 0xAF}, utf8("\"}}")));
        bodies.put("cut UTF-8", join(utf8(before() + "{\"comment\":\""), new byte[] {(byte) 0xE2, (byte) 0x82}, utf8("\"}}")));
        bodies.put("NUL in a text", answers("{\"comment\":\"\\u0000\"}"));
        bodies.put("a text where a number belongs", answers("{\"overall\":\"4\"}"));
        bodies.put("true where a number belongs", answers("{\"overall\":true}"));
        bodies.put("an object where a number belongs", answers("{\"overall\":{\"$gt\":0}}"));
        bodies.put("an array for answers", answers("[]"));
        bodies.put("null for answers", answers("null"));
        bodies.put("a foreign member", utf8(before() + "{},\"role\":\"administrator\"}"));
        bodies.put("__proto__ among answers", answers("{\"__proto__\":{\"admin\":true}}"));
        bodies.put("60,000 answers", answers(many()));
        bodies.put("a text of 900,000 characters", answers("{\"comment\":\"" + "a".repeat(900_000) + "\"}"));
        bodies.put("a name of 900,000 characters", answers("{\"" + "a".repeat(900_000) + "\":1}"));
        bodies.put("two documents", utf8(before() + "{}}{}"));
        bodies.put("UTF-16", ("{\"collectorKey\":\"" + key + "\"}").getBytes(StandardCharsets.UTF_16));
        bodies.put("nothing", new byte[0]);
        bodies.put("2 MiB of blanks", " ".repeat(2 << 20).getBytes(StandardCharsets.US_ASCII));
        bodies.put("gzip bomb", bomb());
        return bodies;
    }

    private static String many() {
        var all = new StringBuilder("{");
        for (int i = 0; i < 60_000; i++) {
            all.append(i == 0 ? "" : ",").append("\"a").append(i).append("\":1");
        }
        return all.append('}').toString();
    }

    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < BOMB_MEBIBYTES; i++) {
                gzip.write(blanks);
            }
        }
        return packed.toByteArray();
    }

    private byte[] answers(String answers) {
        return utf8(before() + answers + "}");
    }

    private String before() {
        return "{\"collectorKey\":\"%s\",\"version\":1,\"language\":\"en\",\"answers\":".formatted(key);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
