package fi.kaiku.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.LocalizedText;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What shared constructs are called, for other rooms.
@Singleton
public class ConstructCatalog {

    private final ObjectMapper json;

    ConstructCatalog(ObjectMapper json) {
        this.json = json;
    }

    /// Empty for an owner's own.
    public Optional<LocalizedText> title(String construct) {
        return Construct.shared(construct).map(Construct::title);
    }

    /// Of a row or an option, as the questions of the bank that measure it have it.
    public Optional<LocalizedText> part(String construct, String key) {
        return BankQuestion.ALL.stream()
                .map(BankQuestion::question)
                .filter(question -> question.path("construct").asText().equals(construct))
                .flatMap(question -> Stream.of("rows", "options").map(question::path))
                .flatMap(choices -> StreamSupport.stream(choices.spliterator(), false))
                .filter(choice -> choice.path("key").asText().equals(key))
                .findFirst()
                .map(this::text);
    }

    private LocalizedText text(JsonNode choice) {
        return new LocalizedText(json.convertValue(choice.path("text"), new TypeReference<Map<String, String>>() {}));
    }
}
