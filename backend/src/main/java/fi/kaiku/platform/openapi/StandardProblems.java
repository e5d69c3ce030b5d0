package fi.kaiku.platform.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// The problem documents (RFC 9457) that an operation can answer, by what it takes: a body, a path, a guarded change.
final class StandardProblems {

    private static final String MEDIA_TYPE = "application/problem+json";

    /// Status, name among the components, description.
    private record Kind(String status, String name, String description) {}

    private static final Kind UNREADABLE = new Kind("400", "Unreadable", "The body is not JSON.");
    private static final Kind NOT_LOGGED_IN =
            new Kind("401", "NotLoggedIn", "Log in first; or the key or token that came along is not good.");
    private static final Kind FORBIDDEN = new Kind(
            "403", "Forbidden", "The caller's roles or scopes do not reach so far, or another site sent a change.");
    private static final Kind NOT_FOUND =
            new Kind("404", "NotFound", "There is no such thing, or it belongs to others.");
    private static final Kind NOT_ACCEPTABLE =
            new Kind("406", "NotAcceptable", "`Accept` takes nothing that is answered here.");
    private static final Kind CONFLICT = new Kind("409", "Conflict", "At odds with what is stored.");
    private static final Kind STALE = new Kind("412", "Stale", "Changed since the caller read it.");
    private static final Kind TOO_LARGE = new Kind("413", "TooLarge", "The body is too long.");
    private static final Kind UNSUPPORTED = new Kind("415", "UnsupportedMediaType", "Not a media type taken here.");
    private static final Kind INVALID = new Kind("422", "Invalid", "Each error names a field, why, and what would do.");
    private static final Kind UNGUARDED = new Kind("428", "PreconditionRequired", "If-Match is missing.");
    private static final Kind PAUSED = new Kind(
            "429",
            "Paused",
            "Too many attempts, or an API client asked as much as it may; Retry-After says when to come again.");
    private static final Kind BUSY =
            new Kind("503", "Busy", "Too many wait, or the database is away; Retry-After says when to come again.");
    private static final Kind FAILED = new Kind("500", "Failed", "A mistake of the server.");
    private static final List<Kind> ALL = List.of(
            UNREADABLE,
            NOT_LOGGED_IN,
            FORBIDDEN,
            NOT_FOUND,
            NOT_ACCEPTABLE,
            CONFLICT,
            STALE,
            TOO_LARGE,
            UNSUPPORTED,
            INVALID,
            UNGUARDED,
            PAUSED,
            BUSY,
            FAILED);

    StandardProblems(Components components) {
        components.addSchema("Problem", problem());
        for (Kind kind : ALL) {
            components.addResponse(kind.name(), response(kind));
        }
    }

    void addTo(Operation operation, String path, HttpMethod method, boolean secured) {
        Map<String, APIResponse> answers = new LinkedHashMap<>();
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (ALL.stream().noneMatch(kind -> kind.status().equals(status))) {
                answers.put(status, response);
            }
        });
        boolean login = path.contains("/session") && !secured && method == HttpMethod.POST;
        boolean takesBody = operation.getRequestBody() != null;
        boolean guarded = takes(operation, "If-Match");
        add(answers, UNREADABLE, takesBody);
        add(answers, NOT_LOGGED_IN, true); // a wrong key is refused wherever it is shown
        add(answers, FORBIDDEN, secured || method != HttpMethod.GET);
        add(answers, NOT_FOUND, path.contains("{") || path.endsWith("/workshop-participants"));
        add(answers, NOT_ACCEPTABLE, answersContent(operation));
        add(
                answers,
                CONFLICT,
                takesBody && !login
                        || path.contains("/collect/")
                        || path.endsWith("/follow-up")
                        || path.contains("/workshop") && method == HttpMethod.DELETE
                        || method == HttpMethod.POST && !login);
        add(answers, STALE, guarded);
        add(answers, TOO_LARGE, takesBody);
        add(answers, UNSUPPORTED, takesBody);
        add(
                answers,
                INVALID,
                takesBody || hasQuery(operation) || path.endsWith("/versions") || takes(operation, "Receipt-Code"));
        add(answers, UNGUARDED, guarded && method != HttpMethod.POST);
        add(answers, PAUSED, true); // whatever an API client asks counts
        add(answers, FAILED, true);
        add(answers, BUSY, true);
        if (path.endsWith("/oauth/token")) {
            answers.replace(UNREADABLE.status(), oauthError("The form is not as RFC 6749 has it."));
            answers.replace(NOT_LOGGED_IN.status(), oauthError("Nobody has this id and key, or no longer."));
        }
        APIResponses responses = OASFactory.createAPIResponses();
        answers.forEach(responses::addAPIResponse);
        operation.setResponses(responses);
    }

    private static void add(Map<String, APIResponse> answers, Kind kind, boolean possible) {
        if (possible) {
            answers.put(kind.status(), OASFactory.createAPIResponse().ref("#/components/responses/" + kind.name()));
        }
    }

    /// As RFC 6749, 5.2 has it; of what is refused before that is known, a problem. In this order: there are
    /// readers who take the first `+json` for any JSON.
    private static APIResponse oauthError(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType("application/json", schema("OAuthError"))
                        .addMediaType(MEDIA_TYPE, schema("Problem")));
    }

    private static boolean answersContent(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .anyMatch(response -> response.getContent() != null);
    }

    private static boolean takes(Operation operation, String header) {
        return parameters(operation).stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static boolean hasQuery(Operation operation) {
        return parameters(operation).stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static APIResponse response(Kind kind) {
        return OASFactory.createAPIResponse()
                .description(kind.description())
                .content(OASFactory.createContent().addMediaType(MEDIA_TYPE, schema("Problem")));
    }

    private static MediaType schema(String name) {
        return OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/" + name));
    }

    private static Schema problem() {
        Schema error = object().required(List.of("pointer", "code", "detail"))
                .addProperty("pointer", text("JSON pointer (RFC 6901) into the body, or the name of a parameter."))
                .addProperty("code", text("Stable name of what is wrong."))
                .addProperty("detail", text("For people: why, and what would do."));
        return object().description("A problem document (RFC 9457); docs/problems.md lists all types.")
                .required(List.of("type", "title", "status"))
                .addProperty(
                        "type",
                        text("/problems/ and a slug that never changes.").format("uri-reference"))
                .addProperty("title", text("What kind of problem it is."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("For people."))
                .addProperty("instance", text("The path of the request.").format("uri-reference"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(error));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
