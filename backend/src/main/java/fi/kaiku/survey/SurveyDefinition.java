package fi.kaiku.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A survey's document, read: what it asks, in which languages and order.
///
/// @param languages   BCP 47 tags. A text may also carry an easy-language variant of one, `fi-simple`
/// @param heldBack    those of them that visitors do not get yet; a published version has none
/// @param thanks      the museum's own words at the end; Kaiku's where absent
/// @param keepPartial whether an answer that was abandoned is sent, as incomplete; not where absent
/// @param translatorNote what translators should know of the whole; a published version has none
@Schema(requiredProperties = {"languages", "defaultLanguage", "title", "pages"})
public record SurveyDefinition(
        List<String> languages,
        List<String> heldBack,
        String defaultLanguage,
        LocalizedText title,
        @Nullable LocalizedText thanks,
        @Nullable Boolean keepPartial,
        @Nullable String translatorNote,
        List<SurveyPage> pages) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String EASY = "-simple";

    public SurveyDefinition {
        languages = List.copyOf(languages);
        heldBack = List.copyOf(Objects.requireNonNullElse(heldBack, List.of()));
        pages = List.copyOf(pages);
    }

    /// @param document of the shape that [DefinitionSchema] demands
    public static SurveyDefinition read(JsonNode document) {
        try {
            return MAPPER.treeToValue(document, SurveyDefinition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The document does not keep its schema", e);
        }
    }

    /// The tag under which a text has its easy-language variant.
    public static String easy(String tag) {
        return tag + EASY;
    }

    static boolean isEasy(String tag) {
        return tag.endsWith(EASY);
    }

    /// The languages in which visitors are asked once this is published.
    public List<String> shownLanguages() {
        return languages.stream().filter(tag -> !heldBack.contains(tag)).toList();
    }

    /// The tags under which visitors can get a text: the shown languages and the easy variant of each.
    Set<String> shownTags() {
        return shownLanguages().stream()
                .flatMap(tag -> Stream.of(tag, easy(tag)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// All questions in the order in which they are asked.
    public List<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream()).toList();
    }

    public Optional<Question> question(String key) {
        return questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    /// Each question with the JSON pointer at which the request holds it.
    List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            SurveyPage on = pages.get(page);
            for (int i = 0; i < on.questions().size(); i++) {
                placed.add(new Placed(
                        "/definition/pages/%d/questions/%d".formatted(page, i),
                        on,
                        on.questions().get(i)));
            }
        }
        return placed;
    }

    /// The questions that come before one in whatever order its page is asked; of those with the same key, the first.
    List<Question> askedBefore(Placed placed) {
        Set<String> keys = new HashSet<>();
        return placed().stream()
                .takeWhile(other -> other.question() != placed.question())
                .filter(other -> other.page() != placed.page() || !placed.page().isShuffled())
                .map(Placed::question)
                .filter(question -> keys.add(question.key()))
                .toList();
    }

    record Placed(String pointer, SurveyPage page, Question question) {}
}
