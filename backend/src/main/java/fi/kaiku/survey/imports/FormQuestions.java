package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.survey.imports.Logic.Untranslatable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns rows of a form into questions.
final class FormQuestions {

    private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "1.0", "required");
    private static final Set<String> NO = Set.of("no", "false", "false()", "0", "0.0", "");
    private static final int DATE_LENGTH = 40;

    private final Sketch sketch;
    private final Notes notes;
    private final FormLists lists;
    private final FormLanguages languages;
    private final Map<String, AskedAnswer> asked = new HashMap<>();
    private final CelWriter conditions = new CelWriter(name -> Optional.ofNullable(asked.get(name)));

    FormQuestions(Sketch sketch, FormLists lists, FormLanguages languages) {
        this.sketch = sketch;
        this.notes = sketch.notes;
        this.lists = lists;
        this.languages = languages;
    }

    /// @param type of a family that is asked
    /// @param when the condition of the groups around it; null for always
    void ask(FormRow row, FormType type, @Nullable String when) {
        Optional<FormLists.Offer> offer = type.list().isEmpty() ? Optional.empty() : lists.use(type.list());
        if (offer.isPresent() && offer.get().options().size() > Sketch.CHOICES) {
            row.leaveOutRow(
                    "options.too-many",
                    "A question has at most %d options; this one would have %d."
                            .formatted(Sketch.CHOICES, offer.get().options().size()));
            return;
        }
        String name = row.take("name").orElse("");
        String key = sketch.questionKeys.question(name.isEmpty() ? "question" : name);
        ObjectNode question = sketch.question(key, kaikuType(row, type), row.texts("label"), row.source());
        sketch.put(question, "help", row.texts("hint"), Sketch.LONG_TEXT, row.source());
        tellKey(row, question, name, key);
        row.take("type");
        Map<String, String> options = offer.map(FormLists.Offer::keys).orElse(Map.of());
        Bounds bounds = constraint(row, question, type);
        answer(row, type, question, offer, bounds);
        require(row, question);
        visible(row, question, when);
        appearance(row, question, type);
        KaikuColumn.apply(row, question);
        if (!sketch.ask(question)) {
            row.leaveOutRow("questions.too-many", "A survey has at most 300 questions.");
            return;
        }
        row.remark(question);
        row.taken(
                question, "question.taken", "Asked as " + question.path("type").asText());
        remember(name, key, type, options);
        if (type.orOther()) {
            other(row, question, name);
        }
    }

    /// The condition in the column `relevant`, told where it is left out.
    ///
    /// @param consequence what happens without it, as a sentence
    @Nullable
    String condition(FormRow row, String column, @Nullable ObjectNode place, String consequence) {
        String source = row.take(column).orElse("");
        if (source.isEmpty()) {
            return null;
        }
        try {
            return conditions.write(XPathReader.read(source));
        } catch (Untranslatable e) {
            row.giveBack(column);
            row.leaveOut(
                    column,
                    place,
                    column + ".left-out",
                    "The condition could not be taken, since %s. %s".formatted(e.reason(), consequence));
            return null;
        }
    }

    void remember(String name, AskedAnswer answer) {
        if (!name.isEmpty()) {
            asked.put(name, answer);
        }
    }

    private String kaikuType(FormRow row, FormType type) {
        return switch (type.family()) {
            case ONE -> "single";
            case MANY -> "multiple";
            case RANK -> "ranking";
            case INTEGER, DECIMAL -> "number";
            case NOTE -> "info";
            case RANGE -> isRating(row) ? "rating" : "slider";
            case ACKNOWLEDGE -> "consent";
            default -> "text";
        };
    }

    private static boolean isRating(FormRow row) {
        return row.peek("appearance").orElse("").toLowerCase(Locale.ROOT).contains("rating");
    }

    private void tellKey(FormRow row, ObjectNode question, String name, String key) {
        if (name.isEmpty()) {
            row.changed("name", question, "name.missing", "The row has no name; its key is %s.".formatted(key));
        } else if (!key.equals(name)) {
            row.changed(
                    "name",
                    question,
                    "question.key",
                    "The key of the question is %s: %s is taken, or no key of Kaiku."
                            .formatted(key, Notes.quote(name)));
        }
    }

    private void answer(
            FormRow row, FormType type, ObjectNode question, Optional<FormLists.Offer> offer, Bounds bounds) {
        switch (type.family()) {
            case ONE, MANY, RANK -> choices(row, type, question, offer, bounds);
            case INTEGER, DECIMAL -> number(row, type, question, bounds);
            case RANGE -> FormParameters.range(row, question);
            case DATE -> {
                question.put("maxLength", DATE_LENGTH);
                row.changed(
                        "type",
                        question,
                        "type.date",
                        "Kaiku asks for no dates and times of its own: visitors write them as text.");
            }
            default -> {
                if (bounds.most() != null) {
                    question.put("maxLength", bounds.most());
                }
            }
        }
        FormParameters.rest(row, question, sketch);
    }

    private void choices(
            FormRow row, FormType type, ObjectNode question, Optional<FormLists.Offer> offer, Bounds bounds) {
        question.putArray("options");
        offer.ifPresentOrElse(
                offered -> FormLists.fill(sketch, question, offered, row.source()),
                () -> row.changed(
                        "type",
                        question,
                        "list.missing",
                        "There is no list %s; give the question its options.".formatted(Notes.quote(type.list()))));
        if (bounds.most() != null && type.family() == FormType.Family.MANY) {
            question.put(
                    "maxChoices",
                    Math.max(1, Math.min(bounds.most(), question.path("options").size())));
        }
    }

    private static void number(FormRow row, FormType type, ObjectNode question, Bounds bounds) {
        String assumed = bounds.scale(question, type.family() == FormType.Family.INTEGER);
        if (assumed != null) {
            row.changed(
                    "type",
                    question,
                    "scale.assumed",
                    "Numbers have a scale in Kaiku; the file does not give %s, so it is asked from %s to %s."
                            .formatted(
                                    assumed,
                                    question.at("/scale/min").asText(),
                                    question.at("/scale/max").asText()));
        }
    }

    private Bounds constraint(FormRow row, ObjectNode question, FormType type) {
        String source = row.take("constraint").orElse("");
        if (source.isEmpty()) {
            return Bounds.none();
        }
        String reason = "it says more than the ends of a scale, the number of choices or the length of a text";
        try {
            Bounds bounds = Bounds.of(
                    XPathReader.read(source),
                    type.family() == FormType.Family.INTEGER || type.family() == FormType.Family.DECIMAL,
                    type.family() == FormType.Family.MANY,
                    type.family() == FormType.Family.TEXT);
            if (bounds.areWhole()) {
                return bounds;
            }
            leaveOutConstraint(row, question, reason);
            return bounds;
        } catch (Untranslatable e) {
            leaveOutConstraint(row, question, e.reason());
            return Bounds.none();
        }
    }

    private static void leaveOutConstraint(FormRow row, ObjectNode question, String reason) {
        row.giveBack("constraint");
        row.leaveOut(
                "constraint",
                question,
                "constraint.left-out",
                "The rule could not be taken, at least not whole, since %s.".formatted(reason));
    }

    private void require(FormRow row, ObjectNode question) {
        String required = row.peek("required").orElse("").toLowerCase(Locale.ROOT);
        if (question.path("type").asText().equals("info")) {
            if (NO.contains(required)) {
                row.take("required");
            }
        } else if (YES.contains(required)) {
            row.take("required");
            question.put("required", true);
        } else if (NO.contains(required)) {
            row.take("required");
        } else {
            String when = condition(row, "required", question, "The question may be left unanswered.");
            if (when != null) {
                question.put("requiredWhen", when);
            }
        }
    }

    private void visible(FormRow row, ObjectNode question, @Nullable String when) {
        String own = condition(row, "relevant", question, "The question is always asked.");
        String both = CelWriter.both(when, own);
        if (both == null) {
            return;
        }
        if (both.length() > CelWriter.LONGEST) {
            notes.leftOut(
                    row.source(),
                    question,
                    "relevant.left-out",
                    "Together with that of its groups the condition has more than %d characters; it is always asked."
                            .formatted(CelWriter.LONGEST));
            return;
        }
        question.put("visibleWhen", both);
    }

    /// What Kaiku does anyway is taken; the rest is told.
    private static void appearance(FormRow row, ObjectNode question, FormType type) {
        String appearance = row.peek("appearance").orElse("").toLowerCase(Locale.ROOT);
        boolean rating = type.family() == FormType.Family.RANGE && isRating(row);
        if (rating) {
            question.withObjectProperty("scale").put("look", "stars");
        }
        if (rating || appearance.equals("multiline") && type.family() == FormType.Family.TEXT) {
            row.take("appearance");
        }
    }

    private void remember(String name, String key, FormType type, Map<String, String> options) {
        AskedAnswer.Kind kind = switch (type.family()) {
            case ONE -> AskedAnswer.Kind.CHOICE;
            case MANY, RANK -> AskedAnswer.Kind.CHOICES;
            case INTEGER, DECIMAL, RANGE -> AskedAnswer.Kind.NUMBER;
            case ACKNOWLEDGE -> AskedAnswer.Kind.CONSENT;
            default -> AskedAnswer.Kind.TEXT;
        };
        if (type.family() != FormType.Family.NOTE) {
            Map<String, String> known = new HashMap<>(options);
            if (type.orOther()) {
                known.putIfAbsent(OtherWords.KEY, OtherWords.KEY);
            }
            remember(name, AskedAnswer.ofQuestion(key, kind, type.orOther() ? known : options));
        }
    }

    private void other(FormRow row, ObjectNode question, String name) {
        List<String> tags = languages.used();
        String key = OtherOption.add(sketch, question, OtherWords.option(tags), tags, row.source());
        if (key != null) {
            remember(name + "_other", AskedAnswer.ofQuestion(key, AskedAnswer.Kind.TEXT, Map.of()));
        }
    }
}
