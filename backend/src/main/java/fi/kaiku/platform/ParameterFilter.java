package fi.kaiku.platform;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses parameters that no database could look for, as bodies with such text are refused. What stands in a path
/// is a name: nothing has one like this.
final class ParameterFilter {

    @ServerRequestFilter
    void guard(UriInfo address) {
        if (!unclean(address.getPathParameters()).isEmpty()) {
            throw Problems.notFound();
        }
        List<FieldError> errors = unclean(address.getQueryParameters()).stream()
                .map(CleanText::error)
                .toList();
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static List<String> unclean(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().stream().allMatch(CleanText::isClean))
                .map(Map.Entry::getKey)
                .toList();
    }
}
