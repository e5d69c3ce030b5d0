package fi.kaiku.insight.filter;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the values of query parameters, or of members of a body that are written like them, and gathers what is wrong
/// with them, so that one answer names it all.
public final class Written {

    private final String place;
    private final List<FieldError> errors = new ArrayList<>();

    public Written() {
        this("");
    }

    /// @param place in a body, as the beginning of a JSON pointer: `/measure/`
    public Written(String place) {
        this.place = place;
    }

    public void refuse(String parameter, String code, String detail) {
        errors.add(new FieldError(place + parameter, code, detail));
    }

    /// How an answer is written, which is asked of every answer alike: see [fi.kaiku.insight.table.FormatParameters].
    private static final Set<String> OF_ANY_ANSWER = Set.of("format", "labels", "separator", "decimal", "bom");

    /// Refuses parameters that mean nothing here, and those that say nothing.
    public void refuseAllBut(Set<String> known, Map<String, List<String>> query) {
        new TreeMap<>(query).forEach((name, values) -> {
            if (!known.contains(name) && !OF_ANY_ANSWER.contains(name)) {
                refuse(name, "parameter.unknown", "There is no such parameter here.");
            } else if (values.stream().anyMatch(String::isBlank)) {
                refuse(name, "value.missing", "Say which, or leave the parameter out.");
            }
        });
    }

    /// The values in ascending order, each once, whether repeated or separated by commas.
    ///
    /// @param meaning what a value stands for; empty where it stands for nothing
    /// @param expected said to whoever sent something else
    public <T extends Comparable<? super T>> List<T> several(
            String parameter, List<String> written, Function<String, Optional<T>> meaning, String expected) {
        List<T> values = new ArrayList<>();
        for (String value : pieces(written)) {
            Optional<T> understood = value.isEmpty() ? Optional.empty() : meaning.apply(value);
            understood.ifPresentOrElse(values::add, () -> refuse(parameter, "value.unknown", expected));
        }
        return values.stream().distinct().sorted().toList();
    }

    public <T extends Comparable<? super T>> @Nullable T one(
            String parameter, List<String> written, Function<String, Optional<T>> meaning, String expected) {
        List<T> values = several(parameter, written, meaning, expected);
        if (values.size() > 1) {
            refuse(parameter, "value.several", "Takes one value.");
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where anything was refused
    public void requireUnderstood() {
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
    }

    private static List<String> pieces(List<String> written) {
        return written.stream()
                .filter(value -> !value.isBlank())
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .toList();
    }
}
