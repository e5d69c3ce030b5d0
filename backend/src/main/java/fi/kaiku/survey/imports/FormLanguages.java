package fi.kaiku.survey.imports;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// The languages that the columns of a form name, and the one of columns that name none.
final class FormLanguages {

    private static final int MOST = 20;

    private final Map<String, String> tags = new HashMap<>();
    private final SequencedSet<String> used = new LinkedHashSet<>();
    private final Notes notes;
    private final String defaultTag;

    /// @param columns of texts that visitors read
    /// @param setting `default_language` of the form
    /// @param assumed the language of texts where nothing says so
    FormLanguages(List<FormColumns.Column> columns, @Nullable String setting, String assumed, Notes notes) {
        this.notes = notes;
        boolean plain = columns.stream()
                .anyMatch(column -> column.language() == null && column.name().equals("label"));
        Optional<String> named = Optional.ofNullable(setting).flatMap(Languages::tag);
        if (plain && named.isPresent()) {
            use(named.get());
        }
        for (FormColumns.Column column : columns) {
            if (column.language() != null) {
                use(tag(column.language()));
            }
        }
        defaultTag = named.filter(tag -> plain || used.contains(tag)).orElseGet(() -> standIn(setting, plain, assumed));
        if (plain) {
            use(defaultTag);
        }
    }

    private String standIn(@Nullable String setting, boolean plain, String assumed) {
        String known = setting == null ? null : tags.get(plainName(setting));
        if (known != null) {
            return known;
        }
        if (!plain && !used.isEmpty()) {
            return used.getFirst();
        }
        notes.changed(
                "survey, column label",
                null,
                "language.assumed",
                "The file does not say in which language its texts are; they were taken as %s.".formatted(assumed));
        use(assumed);
        return assumed;
    }

    /// @param name as a header has it; null for the default
    String tag(@Nullable String name) {
        return name == null ? defaultTag : tags.computeIfAbsent(plainName(name), any -> recognized(name));
    }

    /// Whether texts in this language are taken: a survey has at most twenty.
    boolean isUsed(String tag) {
        return used.contains(tag);
    }

    List<String> used() {
        return used.isEmpty() ? List.of(defaultTag) : List.copyOf(used);
    }

    String defaultTag() {
        return defaultTag;
    }

    private void use(String tag) {
        if (used.size() < MOST) {
            used.add(tag);
        }
    }

    private String recognized(String name) {
        return Languages.tag(name).orElseGet(() -> {
            String tag = "qa" + (char) ('a' + tags.size() % 26);
            notes.changed(
                    "language " + name,
                    null,
                    "language.unknown",
                    "No language is known by the name %s; its texts stand under the tag %s, which is for private use."
                            .formatted(Notes.quote(name), tag));
            return tag;
        });
    }

    private static String plainName(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
