package fi.kaiku.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;

/// Gives the problems that the framework raises (no route, wrong method, not logged in) a type of ours.
@Singleton
final class ProblemDefaults implements ProblemPostProcessor {

    @Override
    public int priority() {
        return 100;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        // The framework wraps what the parser refuses, and with it the place.
        if (context.cause instanceof WebApplicationException wrapped
                && wrapped.getCause() instanceof JsonProcessingException refused) {
            return JsonProblems.of(refused);
        }
        return HttpProblem.builder(problem)
                .withType(URI.create("/problems/" + slug(problem.getStatusCode())))
                .build();
    }

    private static String slug(int status) {
        return switch (status) {
            case 400 -> "unreadable";
            case 401 -> "not-logged-in";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            default -> status < 500 ? "refused" : "internal-error";
        };
    }
}
