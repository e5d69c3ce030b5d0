package fi.kaiku.survey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Documents to test with: one that uses every type, and small ones around given questions.
final class Documents {

    static final ObjectMapper JSON = new ObjectMapper();

    private Documents() {}

    /// A visit survey in three languages with every type of question, fit to be published.
    static ObjectNode everyType() {
        try (InputStream in = Objects.requireNonNull(Documents.class.getResourceAsStream("every-type.json"))) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A Finnish survey of one page with these questions, JSON objects with single quotes and without their text.
    static ObjectNode withQuestions(String... questions) {
        ObjectNode document = json("""
                {'languages': ['fi'], 'defaultLanguage': 'fi', 'title': {'fi': 'Kysely'},
                 'pages': [{'key': 'p1', 'questions': []}]}
                """);
        for (String question : questions) {
            ObjectNode node = json(question);
            if (!node.has("text")) {
                node.set("text", json("{'fi': 'Kysymys'}"));
            }
            document.withArray("/pages/0/questions").add(node);
        }
        return document;
    }

    static SurveyDefinition definition(String... questions) {
        return SurveyDefinition.read(withQuestions(questions));
    }

    /// JSON with single quotes.
    static ObjectNode json(String text) {
        return (ObjectNode) tree(text);
    }

    static JsonNode tree(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// `'options': [...]` or `'rows': [...]` with Finnish texts.
    static String choices(String member, String... keys) {
        StringBuilder choices = new StringBuilder();
        for (String key : keys) {
            choices.append(choices.isEmpty() ? "" : ",").append("{'key':'%s','text':{'fi':'%s'}}".formatted(key, key));
        }
        return "'%s': [%s]".formatted(member, choices);
    }
}
