package fi.kaiku.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// What answers carry beside their bodies: the tag of what can be changed or need not be sent again, the address of
/// what is new, the next page of a list, how much an API client may still ask.
final class StandardHeaders {

    private static final String ETAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String LINK = "Link";
    private static final String RETRY_AFTER = "Retry-After";
    private static final String RATE_LIMIT_POLICY = "RateLimit-Policy";
    private static final String RATE_LIMIT = "RateLimit";

    private final Paths paths;

    StandardHeaders(Components components, Paths paths) {
        this.paths = paths;
        components.addHeader(ETAG, header("For If-Match with a change, or If-None-Match with another reading."));
        components.addHeader(LOCATION, header("The address of what is new."));
        components.addHeader(LINK, header("`rel=\"next\"`: the next page, where there is one."));
        components.addHeader(RETRY_AFTER, header("After so many seconds it makes sense to come again."));
        components.addHeader(
                RATE_LIMIT_POLICY,
                header("To API clients: how many requests (`q`) in how many seconds (`w`); "
                        + "draft-ietf-httpapi-ratelimit-headers-10."));
        components.addHeader(
                RATE_LIMIT,
                header(
                        "To API clients: how many requests are left (`r`), and after how many seconds there is more (`t`)."));
        Map<String, APIResponse> problems = components.getResponses();
        for (String name : List.of("Busy", "Paused")) {
            Objects.requireNonNull(problems.get(name)).addHeader(RETRY_AFTER, reference(RETRY_AFTER));
        }
        problems.values().forEach(StandardHeaders::tellLimit);
    }

    void addTo(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> addTo(operation, path, method));
    }

    private void addTo(Operation operation, String path, HttpMethod method) {
        Map<String, APIResponse> responses = operation.getResponses().getAPIResponses();
        boolean conditional = responses.containsKey("304");
        boolean tagged = conditional || isGuarded(method == HttpMethod.POST ? path + "/{id}" : path);
        if (conditional) {
            operation.addParameter(OASFactory.createParameter()
                    .name("If-None-Match")
                    .in(Parameter.In.HEADER)
                    .schema(text()));
        }
        responses.forEach((status, response) -> {
            if (response.getRef() == null) {
                tellLimit(response);
            }
            if (tagged && List.of("200", "201", "304").contains(status)) {
                response.addHeader(ETAG, reference(ETAG));
            }
            if (status.equals("201") && method == HttpMethod.POST) {
                response.addHeader(LOCATION, reference(LOCATION));
            }
            if (status.equals("200") && takes(operation, "cursor")) {
                response.addHeader(LINK, reference(LINK));
            }
        });
    }

    private static void tellLimit(APIResponse response) {
        response.addHeader(RATE_LIMIT_POLICY, reference(RATE_LIMIT_POLICY));
        response.addHeader(RATE_LIMIT, reference(RATE_LIMIT));
    }

    /// True where a change of the thing itself needs the tag.
    private boolean isGuarded(String path) {
        PathItem item = paths.getPathItem(path);
        return item != null
                && item.getOperations().entrySet().stream()
                        .filter(entry -> entry.getKey() != HttpMethod.POST)
                        .anyMatch(entry -> takes(entry.getValue(), "If-Match"));
    }

    private static boolean takes(Operation operation, String parameter) {
        @Nullable List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(one -> parameter.equals(one.getName()));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Header reference(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
