package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A definition while it is put together, within what its schema allows.
final class Sketch {

    static final int SHORT_TEXT = 300;
    static final int LONG_TEXT = 2_000;
    static final int CHOICES = 200;

    private static final int PAGES = 100;
    private static final int QUESTIONS = 300;

    final Notes notes = new Notes();
    final Keys questionKeys = new Keys();

    private final ObjectNode definition = object();
    private final ArrayNode pages = definition.arrayNode();
    private final ObjectNode title = object();
    private final Keys pageKeys = new Keys();
    private @Nullable ObjectNode page;
    private int questions;

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// Turns to a new page, which stands in the definition once it has a question.
    ///
    /// @param title by language; may be empty
    ObjectNode turnPage(String name, Map<String, String> title, String source) {
        ObjectNode next = object().put("key", pageKeys.choice(name));
        put(next, "title", title, SHORT_TEXT, source);
        next.putArray("questions");
        page = next;
        return next;
    }

    /// Whether the page that was turned to last has a question.
    boolean isPageUsed() {
        return page != null && !page.path("questions").isEmpty();
    }

    /// A question that is not in the definition yet.
    ///
    /// @param key of [#questionKeys]
    ObjectNode question(String key, String type, Map<String, String> text, String source) {
        ObjectNode question = object().put("key", key).put("type", type);
        question.set("text", texts(question, text, LONG_TEXT, source));
        return question;
    }

    /// @return false where a survey holds no more questions
    boolean ask(ObjectNode question) {
        if (questions == QUESTIONS) {
            return false;
        }
        if (page == null) {
            turnPage("page1", Map.of(), "");
        }
        if (!isPageUsed() && pages.size() < PAGES) {
            pages.add(page);
        }
        pages.withArray("/%d/questions".formatted(pages.size() - 1)).add(question);
        questions++;
        return true;
    }

    /// An option or a row.
    ObjectNode choice(ObjectNode question, String member, String key, Map<String, String> text, String source) {
        ObjectNode choice = question.withArray("/" + member).addObject().put("key", key);
        choice.set("text", texts(choice, text, SHORT_TEXT, source));
        return choice;
    }

    /// Texts that may be missing: nothing is put where there are none.
    void put(ObjectNode owner, String member, Map<String, String> text, int longest, String source) {
        ObjectNode texts = texts(owner, text, longest, source);
        if (!texts.isEmpty()) {
            owner.set(member, texts);
        }
    }

    ObjectNode title() {
        return title;
    }

    ObjectNode definition() {
        return definition;
    }

    /// The options of a question, or the rows of a matrix.
    void randomOrder(ObjectNode question, String source) {
        question.put("order", "random");
        notes.taken(source, question, "randomize", "Shown in random order, anew for each respondent.");
    }

    /// @param languages in the order of the file, without repetitions
    ReadSurvey finish(List<String> languages, String defaultLanguage) {
        languages.forEach(definition.putArray("languages")::add);
        definition.put("defaultLanguage", defaultLanguage);
        definition.set("title", title);
        ObjectNode whole = object();
        List.of("languages", "defaultLanguage", "title", "thanks", "keepPartial")
                .forEach(member -> {
                    if (definition.has(member)) {
                        whole.set(member, definition.get(member));
                    }
                });
        whole.set("pages", pages);
        return new ReadSurvey(whole, notes.pointingInto(whole));
    }

    private ObjectNode texts(ObjectNode place, Map<String, String> text, int longest, String source) {
        ObjectNode texts = object();
        text.forEach((language, words) -> {
            int length = words.codePointCount(0, words.length());
            if (length > longest) {
                notes.changed(
                        source,
                        place,
                        "text.shortened",
                        "The text in %s has %d characters and was cut after %d; it ended %s."
                                .formatted(language, length, longest, Notes.quote(end(words))));
                texts.put(language, words.substring(0, words.offsetByCodePoints(0, longest)));
            } else if (!words.isBlank()) {
                texts.put(language, words);
            }
        });
        return texts;
    }

    private static String end(String words) {
        int count = words.codePointCount(0, words.length());
        return words.substring(words.offsetByCodePoints(0, Math.max(0, count - 60)));
    }
}
