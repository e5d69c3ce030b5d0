package fi.kaiku.platform;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns what Jackson refuses into problems that name the place: 400 for what is not JSON, 422 for JSON that is not
/// ours.
public final class JsonProblems {

    private static final int FIRST = 1;

    @ServerExceptionMapper(value = JsonParseException.class, priority = FIRST)
    Response unreadable(JsonParseException e) {
        return of(e).toResponse();
    }

    @ServerExceptionMapper(value = StreamConstraintsException.class, priority = FIRST)
    Response tooMuch(StreamConstraintsException e) {
        return of(e).toResponse();
    }

    @ServerExceptionMapper(value = UnrecognizedPropertyException.class, priority = FIRST)
    Response unknownMember(UnrecognizedPropertyException e) {
        return of(e).toResponse();
    }

    @ServerExceptionMapper(value = MismatchedInputException.class, priority = FIRST)
    Response wrongType(MismatchedInputException e) {
        return of(e).toResponse();
    }

    @ServerExceptionMapper(value = InvalidFormatException.class, priority = FIRST)
    Response wrongFormat(InvalidFormatException e) {
        return of(e).toResponse();
    }

    @ServerExceptionMapper(value = JsonMappingException.class, priority = FIRST)
    Response mapping(JsonMappingException e) {
        return of(e).toResponse();
    }

    @ServerExceptionMapper(value = JsonProcessingException.class, priority = FIRST)
    Response other(JsonProcessingException e) {
        return of(e).toResponse();
    }

    /// What breaks off before its end; files of our own are never read on behalf of a request without a catch.
    @ServerExceptionMapper(value = IOException.class, priority = FIRST)
    Response brokenOff(IOException e) {
        return Problems.of(400, "unreadable", "Not readable", "The body breaks off, or is not of its content type.")
                .toResponse();
    }

    /// For code that reads JSON itself; what comes as a request is mapped by the framework.
    public static HttpProblem of(JsonProcessingException e) {
        return switch (e) {
            case JsonParseException parse -> unparsed(parse);
            case StreamConstraintsException limit -> beyondLimits("", limit);
            case UnrecognizedPropertyException unknown ->
                Problems.invalid(
                        pointer(unknown),
                        "json.unknown",
                        "There is no member of this name here; known are " + unknown.getKnownPropertyIds() + ".");
            case CleanText.UncleanText unclean ->
                Problems.invalid(pointer(unclean), unclean.code(), unclean.getOriginalMessage());
            case JsonMappingException mapping when goesOn(mapping) -> notJson(mapping.getLocation());
            case JsonMappingException mapping -> unmapped(mapping);
            default -> Problems.of(400, "unreadable", "Not readable", "The body is not JSON.");
        };
    }

    /// A second value after the first is no document either.
    private static boolean goesOn(JsonMappingException e) {
        return e.getOriginalMessage().startsWith("Trailing token");
    }

    private static HttpProblem unparsed(JsonParseException e) {
        if (e.getOriginalMessage().startsWith("Duplicate")) {
            return Problems.invalid(
                    pointer(e.getProcessor()), "json.duplicate", "This member stands here twice; keep one.");
        }
        return notJson(e.getLocation());
    }

    private static HttpProblem notJson(JsonLocation place) {
        return Problems.of(
                400,
                "unreadable",
                "Not readable",
                "The body is not JSON: line %d, column %d.".formatted(place.getLineNr(), place.getColumnNr()));
    }

    /// A constructor of ours may have refused, or the parser while the object was being filled: then that is the
    /// reason.
    private static HttpProblem unmapped(JsonMappingException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case HttpProblem problem -> {
                    return problem;
                }
                case JsonParseException parse -> {
                    return of(parse);
                }
                case StreamConstraintsException limit -> {
                    return beyondLimits(pointer(e), limit);
                }
                default -> {}
            }
        }
        return Problems.invalid(pointer(e), "json.type", JsonKinds.expected(e).orElseGet(() -> message(e)));
    }

    private static HttpProblem beyondLimits(String pointer, StreamConstraintsException limit) {
        return Problems.invalid(
                pointer, "json.limit", "Nested too deeply, or one value is too long: " + limit.getOriginalMessage());
    }

    private static String message(JsonMappingException e) {
        return "Not of the kind that is expected here: " + firstLine(e.getOriginalMessage());
    }

    /// Class names of the server say nothing to a client.
    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").replaceAll("`?\\b(?:[a-z]+\\.)+([A-Z][\\w$]*)`?", "$1");
    }

    private static String pointer(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            pointer.append('/');
            if (reference.getFieldName() == null) {
                pointer.append(reference.getIndex());
            } else {
                pointer.append(CleanText.escape(reference.getFieldName()));
            }
        }
        return pointer.toString();
    }

    private static String pointer(Object processor) {
        return processor instanceof JsonParser parser
                ? parser.getParsingContext().pathAsPointer().toString()
                : "";
    }
}
