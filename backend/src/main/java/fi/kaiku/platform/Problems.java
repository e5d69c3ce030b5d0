package fi.kaiku.platform;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/// Problem documents (RFC 9457). The type is `/problems/` and a slug that never changes; docs/problems.md lists them
/// all.
public final class Problems {

    private Problems() {}

    /// The one shape that all problems have.
    public static HttpProblem of(int status, String slug, String title, String detail, List<FieldError> errors) {
        return builder(status, slug, title, detail).with("errors", errors).build();
    }

    public static HttpProblem of(int status, String slug, String title, String detail) {
        return builder(status, slug, title, detail).build();
    }

    /// @param path percent-encoded; it is encoded once more, because the library writes it decoded
    public static URI instance(String path) throws URISyntaxException {
        return new URI(null, null, path, null);
    }

    /// 404: there is no such thing, or it belongs to others; the two answer alike.
    public static HttpProblem notFound() {
        return of(404, "not-found", "Not found", "There is nothing at this address for you.");
    }

    /// 403: the caller belongs here, but its role does not reach so far.
    public static HttpProblem forbidden(String permission) {
        return of(403, "forbidden", "Not allowed", "This needs the permission %s.".formatted(permission));
    }

    /// 403: this is for people; a partner's system has no account with which to do it.
    public static HttpProblem notForClients() {
        return of(403, "not-for-clients", "Not allowed", "This is for people who log in; no scope opens it.");
    }

    /// 422: understood, but wrong; each error names its field.
    public static HttpProblem invalid(List<FieldError> errors) {
        return of(422, "invalid", "Invalid content", "See errors: each names a field, why, and what would do.", errors);
    }

    public static HttpProblem invalid(String pointer, String code, String detail) {
        return invalid(List.of(new FieldError(pointer, code, detail)));
    }

    /// The errors that a problem names; none where it names no field.
    public static List<FieldError> fieldErrors(HttpProblem problem) {
        return problem.getParameters().get("errors") instanceof List<?> errors
                ? errors.stream().map(FieldError.class::cast).toList()
                : List.of();
    }

    /// 409: at odds with what is stored.
    public static HttpProblem conflict(String slug, String detail) {
        return of(409, slug, "Conflict", detail);
    }

    /// 409: another one has this value already, and there can be only one.
    public static HttpProblem taken(String slug, String pointer, String detail) {
        return of(409, slug, "Conflict", detail, List.of(new FieldError(pointer, "taken", detail)));
    }

    /// 412: the resource has moved on since the caller read it.
    public static HttpProblem stale(String detail) {
        return of(412, "stale", "Changed meanwhile", detail);
    }

    /// 429 or 503 with the seconds after which a retry makes sense.
    public static HttpProblem retryLater(int status, String slug, String detail, int seconds) {
        return builder(status, slug, "Try again later", detail)
                .withHeader("Retry-After", seconds)
                .build();
    }

    private static HttpProblem.Builder builder(int status, String slug, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/" + slug))
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail);
    }
}
