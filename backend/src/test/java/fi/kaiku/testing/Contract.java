package fi.kaiku.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The operations of the API as its own document lists them, each ready to be sent with its example as the body.
public final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

    private static final String MULTIPART = "multipart/form-data";

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final String IMPORT = "/api/v1/surveys/imports";

    private Contract() {}

    public static Stream<Operation> operations() {
        JsonNode paths = read(given().get("/api/v1/openapi?format=json")).path("paths");
        return paths.properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> Operation.of(path.getKey(), method.getKey(), method.getValue())));
    }

    /// @param mediaType of the body; null where there is none
    /// @param security  how one says who one is: `session`, `device`, `client` or not at all
    /// @param scopes    any of which opens it to a partner's system, with spaces between them
    /// @param answers   the statuses that the document has
    public record Operation(
            String id,
            Method method,
            String path,
            String security,
            String scopes,
            Set<String> answers,
            @Nullable String mediaType,
            JsonNode example) {

        static Operation of(String path, String method, JsonNode operation) {
            JsonNode bodies = operation.path("requestBody").path("content");
            String mediaType = bodies.properties().stream()
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            return new Operation(
                    operation.path("operationId").asText(),
                    Method.valueOf(method.toUpperCase(Locale.ROOT)),
                    path,
                    operation.path("security").path(0).properties().stream()
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse(""),
                    operation.path("security").findValues("oauth2").stream()
                            .flatMap(scopes -> Stream.of(scopes.path(0).asText()))
                            .collect(Collectors.joining(" ")),
                    operation.path("responses").properties().stream()
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toUnmodifiableSet()),
                    mediaType,
                    bodies.path(mediaType == null ? "" : mediaType).path("example"));
        }

        public boolean secured() {
            return !security.isEmpty();
        }

        /// All scopes but those that open it.
        public String otherScopes() {
            return Stream.of(Partner.EVERYTHING.split(" "))
                    .filter(scope -> !List.of(scopes.split(" ")).contains(scope))
                    .collect(Collectors.joining(" "));
        }

        public boolean isForStaff() {
            return security.equals("session");
        }

        /// True for one's own account, which depends on nobody's role.
        public boolean isAboutOneself() {
            return path.startsWith("/api/v1/account");
        }

        /// True where path or body name something that belongs to somebody. The catalogue of instruments and the
        /// published figures of others are everybody's.
        public boolean namesSomething() {
            return !path.startsWith("/api/v1/instruments/")
                    && !path.startsWith("/api/v1/reference-values/")
                    && (path.contains("{")
                            || path.equals(IMPORT)
                            || example.toString().contains("Id\""));
        }

        /// Sends it, and sees that the document has the status of the answer.
        ///
        /// @param things what the ids in path and body stand for
        public Response send(RequestSpecification as, Things things) {
            Response response = request(as, things);
            assertTrue(
                    answers.contains(String.valueOf(response.statusCode())),
                    () -> "%s answers %d, which openapi.yaml does not have: %s"
                            .formatted(id, response.statusCode(), response.asString()));
            return response;
        }

        /// As [#send], whatever comes of it.
        public Response request(RequestSpecification as, Things things) {
            as.header("If-Match", "*").redirects().follow(false);
            if (MULTIPART.equals(mediaType)) {
                JsonNode parts = things.in(example);
                as.contentType(mediaType);
                as.multiPart("file", "answers.csv", parts.path("file").asText().getBytes(UTF_8), "text/csv");
                as.multiPart(
                        "mapping",
                        "mapping.json",
                        parts.path("mapping").toString().getBytes(UTF_8),
                        "application/json");
            } else if (FORM.equals(mediaType)) {
                as.contentType(mediaType);
                example.properties()
                        .forEach(field ->
                                as.formParam(field.getKey(), field.getValue().asText()));
            } else if (mediaType != null) {
                String body = example.isTextual()
                        ? example.asText()
                        : things.in(example).toString();
                as.contentType(mediaType).body(body.getBytes(UTF_8));
            }
            return as.request(method, things.in(path));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /// What the ids of a request stand for.
    public record Things(
            UUID organisation,
            UUID museum,
            UUID survey,
            UUID collector,
            UUID device,
            UUID cluster,
            UUID account,
            UUID quarantined,
            UUID submission,
            UUID comment,
            UUID tag,
            UUID template,
            UUID release,
            UUID reference,
            UUID savedView,
            UUID invitation,
            UUID client,
            UUID clientKey,
            UUID webhook,
            UUID delivery,
            String key) {

        /// Ids of nothing at all.
        public static Things none() {
            return new Things(
                    id(), id(), id(), id(), id(), id(), id(), id(), id(), id(), id(), id(), id(), id(), id(), id(),
                    id(), id(), id(), id(), "nothing");
        }

        /// The same with a museum, and what is asked there.
        public Things withPlace(UUID itsOwner, UUID itself, UUID itsSurvey, UUID itsCollector, UUID itsCluster) {
            return new Things(
                    itsOwner,
                    itself,
                    itsSurvey,
                    itsCollector,
                    device,
                    itsCluster,
                    account,
                    quarantined,
                    submission,
                    comment,
                    tag,
                    template,
                    release,
                    reference,
                    savedView,
                    invitation,
                    client,
                    clientKey,
                    webhook,
                    delivery,
                    key);
        }

        /// The same with a tablet, and the key of a collector that it plays.
        public Things withTablet(UUID itself, String itsCollector) {
            return new Things(
                    organisation,
                    museum,
                    survey,
                    collector,
                    itself,
                    cluster,
                    account,
                    quarantined,
                    submission,
                    comment,
                    tag,
                    template,
                    release,
                    reference,
                    savedView,
                    invitation,
                    client,
                    clientKey,
                    webhook,
                    delivery,
                    itsCollector);
        }

        private static UUID id() {
            return UUID.randomUUID();
        }

        String in(String path) {
            String collection = path.split("/")[3];
            UUID one = switch (collection) {
                case "organisations" -> organisation;
                case "museums" -> museum;
                case "collectors" -> collector;
                case "devices" -> device;
                case "clusters" -> cluster;
                case "staff-accounts" -> account;
                case "surveys" -> survey;
                case "quarantined-submissions" -> quarantined;
                case "comment-tags" -> tag;
                case "reply-templates" -> template;
                case "releases" -> release;
                case "reference-values" -> reference;
                case "saved-views" -> savedView;
                case "invitations" -> invitation;
                case "webhooks" -> webhook;
                default -> id();
            };
            return path.replace("{id}", one.toString())
                    .replace("{museumId}", museum.toString())
                    .replace("{organisationId}", organisation.toString())
                    .replace("{instrument}", "kaiku-visit-wellbeing")
                    .replace("{version}", "1")
                    .replace("{language}", "fi")
                    .replace("{submissionId}", submission.toString())
                    .replace("{commentId}", comment.toString())
                    .replace("{deliveryId}", delivery.toString())
                    .replace("{number}", "1")
                    .replace("{clientId}", client.toString())
                    .replace("{keyId}", clientKey.toString())
                    .replace("{key}", key)
                    .replaceFirst("/file$", "/file?format=kaiku")
                    .replaceFirst(
                            IMPORT + "$",
                            IMPORT
                                    + "?format=kaiku&dryRun=false&organisationId=%s&slug=%s"
                                            .formatted(organisation, Places.slug()))
                    .replaceFirst("/series$", "/series?question=overall&interval=month")
                    .replaceFirst("/saved-views$", "/saved-views?surveyId=" + survey)
                    .replaceFirst("/live$", "/live?events=1")
                    .replaceFirst("/crosstab$", "/crosstab?rows=overall&columns=recommend")
                    .replaceFirst("/change$", "/change?question=overall")
                    .replaceFirst("/comparison$", "/comparison?question=overall&by=museum")
                    .replaceFirst("/reliability$", "/reliability?question=services")
                    .replaceFirst("/events$", "/events?organisationId=" + organisation)
                    .replaceFirst("/texts$", "/texts?language=sv")
                    .replaceFirst("/benchmarks$", "/benchmarks?construct=visit.satisfaction&cluster=" + cluster);
        }

        JsonNode in(JsonNode example) {
            JsonNode body = example.deepCopy();
            replace(body, "organisationId", organisation);
            replace(body, "museumId", museum);
            replace(body, "surveyId", survey);
            replace(body, "sharedWith", organisation);
            replace(body, "clusterId", cluster);
            replace(body, "collectorKey", key);
            body.findParents("comments").stream()
                    .filter(parent -> parent.path("comments").isArray())
                    .forEach(
                            parent -> ((ObjectNode) parent).putArray("comments").add(comment.toString()));
            body.findParents("servicePointId").forEach(parent -> ((ObjectNode) parent).remove("servicePointId"));
            replace(body, "email", "somebody-%s@example.org".formatted(id()));
            replace(body, "slug", Places.slug());
            replace(body, "businessId", null);
            return body;
        }

        private static void replace(JsonNode body, String member, @Nullable Object value) {
            body.findParents(member).forEach(parent -> {
                ((ObjectNode) parent).remove(member);
                if (value != null) {
                    ((ObjectNode) parent).put(member, value.toString());
                }
            });
        }
    }

    public static JsonNode read(Response response) {
        try {
            return JSON.readTree(response.asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(response.asString(), e);
        }
    }
}
