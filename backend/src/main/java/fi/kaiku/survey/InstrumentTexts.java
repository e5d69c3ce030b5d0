package fi.kaiku.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.instrument.Instrument;
import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Puts the words of instruments into the document that is published. A draft has none; what is published keeps those
/// that it was published with.
final class InstrumentTexts {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // they tell about a scale, and are no part of it
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    /// By language, of one instrument.
    private final Function<Instrument, ? extends Map<String, UsableWording>> wordings;

    /// @param wordings which may be used here, by language
    InstrumentTexts(Function<Instrument, ? extends Map<String, UsableWording>> wordings) {
        this.wordings = wordings;
    }

    /// A language of the survey in which an instrument has no words.
    List<FieldError> errors(SurveyDefinition definition) {
        List<FieldError> errors = new ArrayList<>();
        definition
                .placed()
                .forEach(placed -> placed.question().knownInstrument().ifPresent(instrument -> {
                    Map<String, UsableWording> known = wordings.apply(instrument);
                    definition.shownLanguages().stream()
                            .filter(language -> !known.containsKey(language))
                            .forEach(language -> errors.add(missing(placed.pointer(), instrument, language)));
                }));
        return errors;
    }

    private static FieldError missing(String pointer, Instrument instrument, String language) {
        return new FieldError(
                pointer + "/instrument",
                "instrument.wording-missing",
                "%s has no wording in %s that this survey may use. An organisation enters the one it holds a licence for under Standard questionnaires in the studio; a survey of a cluster can use only wordings that come with Kaiku."
                        .formatted(instrument.title().en(), language));
    }

    /// A copy in which each known instrument has its `wording`, in the languages of the survey that have one. An
    /// instrument about how people live makes its question `sensitive`.
    JsonNode embed(JsonNode document) {
        JsonNode copy = document.deepCopy();
        List<String> languages =
                copy.path("languages").valueStream().map(JsonNode::asText).toList();
        copy.path("pages")
                .forEach(page -> page.path("questions").forEach(node -> {
                    if (node instanceof ObjectNode question) {
                        embed(question, languages);
                    }
                }));
        return copy;
    }

    /// A copy for somebody who is not asked: instruments are named, and their words stay with who holds a licence.
    static JsonNode without(JsonNode document) {
        JsonNode copy = document.deepCopy();
        copy.path("pages")
                .forEach(page -> page.path("questions").forEach(node -> {
                    if (node instanceof ObjectNode question) {
                        question.remove("wording");
                    }
                }));
        return copy;
    }

    private void embed(ObjectNode question, List<String> languages) {
        Question.known(
                        question.path("instrument").asText(),
                        question.path("version").asInt())
                .ifPresent(instrument -> {
                    question.set("wording", tree(wording(instrument, texts(instrument, languages))));
                    if (instrument.sensitive()) {
                        question.put("sensitive", true);
                    }
                });
    }

    private SequencedMap<String, WordingTexts> texts(Instrument instrument, List<String> languages) {
        Map<String, UsableWording> known = wordings.apply(instrument);
        SequencedMap<String, WordingTexts> texts = new LinkedHashMap<>();
        for (String language : languages) {
            UsableWording usable = known.get(language);
            if (usable != null) {
                texts.put(language, usable.texts());
            }
        }
        return texts;
    }

    private static Wording wording(Instrument instrument, Map<String, WordingTexts> texts) {
        return new Wording(
                optional(texts, WordingTexts::instruction),
                instrument.items().stream()
                        .map(item -> Choice.of(item, in(texts, of -> of.items().get(item))))
                        .toList(),
                WordingTexts.isLabelled(instrument) ? labels(instrument, texts) : null,
                new Scale(
                        BigDecimal.valueOf(instrument.min()),
                        BigDecimal.valueOf(instrument.max()),
                        BigDecimal.ONE,
                        null,
                        optional(texts, WordingTexts::minLabel),
                        optional(texts, WordingTexts::maxLabel)),
                optional(texts, WordingTexts::notice));
    }

    private static List<Wording.Label> labels(Instrument instrument, Map<String, WordingTexts> texts) {
        return IntStream.rangeClosed(instrument.min(), instrument.max())
                .mapToObj(value ->
                        new Wording.Label(value, in(texts, of -> of.labels().get(Integer.toString(value)))))
                .toList();
    }

    private static @Nullable LocalizedText optional(
            Map<String, WordingTexts> texts, Function<WordingTexts, @Nullable String> text) {
        LocalizedText all = in(texts, text);
        return all.texts().isEmpty() ? null : all;
    }

    private static LocalizedText in(Map<String, WordingTexts> texts, Function<WordingTexts, @Nullable String> text) {
        Map<String, String> words = new LinkedHashMap<>();
        texts.forEach((language, of) -> {
            String written = text.apply(of);
            if (written != null && !written.isBlank()) {
                words.put(language, written);
            }
        });
        return new LocalizedText(words);
    }

    /// Read anew, so that its numbers are of the kinds that a stored document has: the two are compared.
    private static JsonNode tree(Wording wording) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsBytes(wording));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
