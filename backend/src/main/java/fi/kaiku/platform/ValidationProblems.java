package fi.kaiku.platform;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns violations of Bean Validation into 422. The body is the parameter called `request`: its fields become JSON
/// pointers. Parameters of the query stand under their own names, also those that are gathered in a record.
public final class ValidationProblems {

    private static final String BODY = "request";

    @ServerExceptionMapper(value = ConstraintViolationException.class, priority = 1)
    Response invalid(ConstraintViolationException e) {
        return Problems.invalid(errors(e.getConstraintViolations())).toResponse();
    }

    /// For code that validates itself; the pointers lead into the object that was validated.
    public static List<FieldError> errors(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(ValidationProblems::error)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
                .toList();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(
                pointer(violation.getPropertyPath()),
                constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
                violation.getMessage());
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        boolean body = true;
        for (Path.Node node : path) {
            switch (node.getKind()) {
                case METHOD, CROSS_PARAMETER, RETURN_VALUE -> {}
                case PARAMETER -> {
                    parameter = node.getName();
                    body = parameter.equals(BODY);
                }
                default -> append(pointer, node);
            }
        }
        if (body) {
            return pointer.toString();
        }
        return pointer.isEmpty() ? parameter : pointer.substring(1);
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        if (node.getKey() != null) {
            pointer.append('/').append(CleanText.escape(node.getKey().toString()));
        }
        boolean named = node.getName() != null && !node.getName().startsWith("<");
        if (named && !node.getName().equals("texts")) { // a LocalizedText is its map
            pointer.append('/').append(CleanText.escape(node.getName()));
        }
    }
}
