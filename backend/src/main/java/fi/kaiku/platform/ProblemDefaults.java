package fi.kaiku.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Gives the problems that the framework raises (no route, wrong method, not logged in) a type of ours.
@Singleton
final class ProblemDefaults implements ProblemPostProcessor {

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem typed = problem.getType() == null ? typed(problem, context) : problem;
        return HttpProblem.builder(typed).withInstance(instance(context.path)).build();
    }

    private static HttpProblem typed(HttpProblem problem, ProblemContext context) {
        // The framework wraps what our own code and the parser refuse, and with it the place.
        Throwable wrapped = context.cause instanceof WebApplicationException ? context.cause.getCause() : null;
        return switch (wrapped) {
            case HttpProblem refused -> refused;
            case JsonProcessingException refused -> JsonProblems.of(refused);
            case null, default ->
                problem.getStatusCode() == 404
                        ? Problems.notFound()
                        : HttpProblem.builder(problem)
                                .withType(URI.create("/problems/" + slug(problem.getStatusCode())))
                                .withDetail(detail(problem))
                                .build();
        };
    }

    /// Where the framework speaks of its own parts, what the client could do instead.
    private static @Nullable String detail(HttpProblem problem) {
        return switch (problem.getStatusCode()) {
            case 405 -> "This address does not take that method; openapi.yaml lists those that it takes.";
            case 406 -> "There is no such form of this; ask for application/json in Accept.";
            case 415 -> "Send application/json here, or a form with the file where openapi.yaml asks for one.";
            default -> problem.getDetail();
        };
    }

    /// The path of the request; left to itself, the library would leave out where the API begins.
    private static @Nullable URI instance(@Nullable String path) {
        try {
            return path == null ? null : Problems.instance(new URI(null, null, "/api/v1" + path, null).toASCIIString());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String slug(int status) {
        return switch (status) {
            case 400 -> "unreadable";
            case 401 -> "not-logged-in";
            case 403 -> "forbidden";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status < 500 ? "refused" : "internal-error";
        };
    }
}
