package fi.kaiku.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;

/// Changes of some members of a resource (RFC 7396): what is absent stays, what is null goes, objects merge.
///
/// A resource describes what may be changed by a record with Bean Validation. Its endpoint takes the patch as a tree,
/// applies it to the record of today and gets the record to store.
@Singleton
public final class MergePatches {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatches(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the patch has members that `T` has not
    /// @throws ConstraintViolationException (422 as well) when the result is no valid `T`
    public <T extends Record> T apply(JsonNode patch, T current) {
        if (!patch.isObject()) {
            throw Problems.invalid("", "json.type", "A merge patch is an object.");
        }
        List<FieldError> unclean = CleanText.errors(patch, "");
        if (!unclean.isEmpty()) {
            throw Problems.invalid(unclean);
        }
        T result = read(merge(json.valueToTree(current), patch), current);
        Set<ConstraintViolation<T>> violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return result;
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T read(JsonNode tree, T current) {
        try {
            return (T) json.treeToValue(tree, current.getClass());
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        }
    }

    private static JsonNode merge(ObjectNode target, JsonNode patch) {
        patch.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value.isObject()) {
                ObjectNode below =
                        target.get(member.getKey()) instanceof ObjectNode object ? object : target.objectNode();
                target.set(member.getKey(), merge(below, value));
            } else {
                target.set(member.getKey(), value);
            }
        });
        return target;
    }
}
