package fi.kaiku.export.file;

import fi.kaiku.insight.filter.Written;
import fi.kaiku.insight.table.FormatParameters;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How somebody wants an answer written.
///
/// @param labels language of the words in place of codes; null for codes
public record Wish(Form form, @Nullable String labels, CsvStyle style) {

    private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

    /// @param offered what there is, the usual one first
    /// @param written takes what is wrong with the parameters
    /// @throws NotAcceptableException where no format was named, and `Accept` takes none of them
    public static Wish of(FormatParameters asked, List<Form> offered, Request request, Written written) {
        Form form = asked.format() == null ? accepted(offered, request) : named(asked.format(), offered, written);
        requireLanguage(asked.labels(), written);
        return new Wish(form, asked.labels(), style(asked, written));
    }

    public static void requireLanguage(@Nullable String labels, Written written) {
        if (labels != null && !LANGUAGES.contains(labels)) {
            written.refuse("labels", "value.unknown", "One of fi, sv, en.");
        }
    }

    private static Form accepted(List<Form> offered, Request request) {
        List<Variant> variants = offered.stream()
                .filter(form -> form != Form.JSON_STAT)
                .map(form -> new Variant(form.mediaType(), (String) null, null))
                .toList();
        Variant best = request.selectVariant(variants);
        if (best == null) {
            throw new NotAcceptableException();
        }
        return offered.stream()
                .filter(form -> form.mediaType().equals(best.getMediaType()))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    private static Form named(String name, List<Form> offered, Written written) {
        return offered.stream()
                .filter(form -> form.code().equals(name))
                .findFirst()
                .orElseGet(() -> {
                    String known = offered.stream().map(Form::code).collect(Collectors.joining(", "));
                    written.refuse("format", "value.unknown", "One of %s.".formatted(known));
                    return offered.getFirst();
                });
    }

    private static CsvStyle style(FormatParameters asked, Written written) {
        Character separator = CsvStyle.SEPARATORS.get(Objects.requireNonNullElse(asked.separator(), ","));
        if (separator == null) {
            written.refuse("separator", "value.unknown", "One of comma, semicolon, tab.");
        }
        String decimal = Objects.requireNonNullElse(asked.decimal(), "point");
        if (!decimal.equals("point") && !decimal.equals("comma")) {
            written.refuse("decimal", "value.unknown", "One of point, comma.");
        }
        return new CsvStyle(
                Objects.requireNonNullElse(separator, ','),
                decimal.equals("comma"),
                Objects.requireNonNullElse(asked.bom(), false),
                true);
    }
}
