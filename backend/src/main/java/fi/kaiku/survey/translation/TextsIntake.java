package fi.kaiku.survey.translation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.FieldError;
import fi.kaiku.survey.DefinitionText;
import fi.kaiku.survey.DefinitionTexts;
import fi.kaiku.survey.SurveyDefinition;
import fi.kaiku.survey.SurveyDrafts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts the texts of a file into a draft, and says of each what became of it. Nothing else changes: no text goes, and
/// nothing that is no text.
final class TextsIntake {

    private final ObjectNode document;
    private final Languages languages;
    private final @Nullable String asked;
    private final String source;
    private final Map<String, DefinitionText> texts;
    private final SurveyDefinition definition;

    private final Set<String> seen = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<TextsReport.Remark> remarks = new ArrayList<>();

    /// @param draft  stays as it is
    /// @param asked  the only language that is taken; null for all of the file
    /// @param source the language against whose texts those of the file are compared
    TextsIntake(JsonNode draft, @Nullable String asked, String source) {
        this.document = draft.deepCopy();
        this.definition = SurveyDefinition.read(draft);
        this.languages = new Languages(definition);
        this.asked = asked;
        this.source = source;
        this.texts = DefinitionTexts.of(definition).stream()
                .collect(Collectors.toMap(DefinitionText::unit, Function.identity()));
    }

    private record Change(DefinitionText text, String language, String words) {

        JsonPointer place() {
            return JsonPointer.compile(text.pointer().substring("/definition".length()));
        }

        String pointer() {
            return text.pointer() + "/" + language;
        }
    }

    private static final class Count {
        private int added;
        private int changed;
        private int unchanged;
        private int blank;
        private int refused;
    }

    void take(TextsFile file) {
        file.ignored()
                .forEach(column -> remark("", column, "column.unknown", false, "No language is called so; not taken."));
        file.entries().forEach(this::take);
        changes.forEach(change -> ((ObjectNode) document.at(change.place())).put(change.language(), change.words()));
        while (takeBack(SurveyDrafts.shapeErrors(document))) {
            // what is unclean hides what is too long
        }
        changes.forEach(this::count);
    }

    /// The draft with the texts.
    JsonNode document() {
        return document;
    }

    TextsReport report(boolean dryRun, int revision) {
        return new TextsReport(
                dryRun,
                revision,
                counts.entrySet().stream()
                        .map(entry -> language(entry.getKey(), entry.getValue()))
                        .toList(),
                List.copyOf(remarks));
    }

    private TextsReport.Language language(String tag, Count count) {
        int absent = (int) Unit.of(definition, source, List.of(tag)).stream()
                .filter(unit -> !seen.contains(tag + " " + unit.id()))
                .count();
        return new TextsReport.Language(
                tag, count.added, count.changed, count.unchanged, count.blank, absent, count.refused);
    }

    private void take(TextsFile.Entry entry) {
        String named = entry.language() == null ? asked : entry.language();
        String language = named == null ? null : languages.known(named).orElse(null);
        if (language == null || asked != null && !language.equals(asked)) {
            refuseLanguage(String.valueOf(named), language == null);
            return;
        }
        Count count = counts.computeIfAbsent(language, any -> new Count());
        DefinitionText text = texts.get(entry.unit());
        if (text == null) {
            if (!entry.target().isBlank()) {
                refuse(count, entry, language, "unit.unknown", "The survey has no text of this name.");
            }
        } else if (!seen.add(language + " " + entry.unit())) {
            refuse(count, entry, language, "unit.repeated", "The file has this unit twice; the first was taken.");
        } else if (entry.flaw() != null) {
            refuse(count, entry, language, entry.flaw(), flaw(entry.flaw()));
        } else if (entry.target().isBlank()) {
            count.blank++;
        } else {
            compare(text, entry, language, count);
        }
    }

    private void compare(DefinitionText text, TextsFile.Entry entry, String language, Count count) {
        String now = text.text().in(language).orElse("");
        if (isSame(now, entry.target())) {
            count.unchanged++;
        } else {
            changes.add(new Change(text, language, entry.target()));
        }
        String original = text.text().in(source).orElse("");
        if (entry.source() != null && !isSame(original, entry.source())) {
            remark(
                    entry.unit(),
                    language,
                    "source.stale",
                    true,
                    "The source has changed since the file was made; look whether this still fits.");
        }
        if (!original.isEmpty() && !Piping.answers(original).equals(Piping.answers(entry.target()))) {
            remark(
                    entry.unit(),
                    language,
                    "piping.differs",
                    true,
                    "Other answers are put into this text than into its source.");
        }
    }

    /// @return true where a text was among what is wrong, so that there may be more
    private boolean takeBack(List<FieldError> errors) {
        Map<String, FieldError> wrong = new TreeMap<>();
        errors.forEach(error -> wrong.putIfAbsent(error.pointer(), error));
        return changes.removeIf(change -> {
            FieldError error = wrong.get(change.pointer());
            if (error == null) {
                return false;
            }
            ObjectNode text = (ObjectNode) document.at(change.place());
            String before = change.text().text().texts().get(change.language());
            if (before == null) {
                text.remove(change.language());
            } else {
                text.put(change.language(), before);
            }
            String unit = change.text().unit();
            remarks.removeIf(
                    remark -> remark.unit().equals(unit) && remark.language().equals(change.language()));
            remark(unit, change.language(), error.code(), false, error.detail());
            counts.computeIfAbsent(change.language(), any -> new Count()).refused++;
            return true;
        });
    }

    private void count(Change change) {
        Count count = counts.computeIfAbsent(change.language(), any -> new Count());
        if (change.text().text().in(change.language()).isEmpty()) {
            count.added++;
        } else {
            count.changed++;
        }
    }

    private void refuseLanguage(String named, boolean unknown) {
        if (remarks.stream().noneMatch(remark -> remark.language().equals(named))) {
            String code = unknown ? "language.unknown" : "language.other";
            String why = unknown ? "The survey is not in this language; not taken." : "Not asked for; not taken.";
            remark("", named, code, false, why);
        }
    }

    private void refuse(Count count, TextsFile.Entry entry, String language, String code, String detail) {
        count.refused++;
        remark(entry.unit(), language, code, false, detail);
    }

    private void remark(String unit, String language, String code, boolean taken, String detail) {
        remarks.add(new TextsReport.Remark(unit, language, code, taken, detail));
    }

    private static String flaw(String code) {
        return code.equals("text.partial")
                ? "Only some segments of this text are translated."
                : "The text has a code whose original the file has lost.";
    }

    /// Tools write line breaks in ways of their own.
    private static boolean isSame(String one, String other) {
        return one.replace("\r\n", "\n").equals(other.replace("\r\n", "\n"));
    }
}
