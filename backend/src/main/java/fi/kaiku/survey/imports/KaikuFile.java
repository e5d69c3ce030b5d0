package fi.kaiku.survey.imports;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Reads what Kaiku itself wrote: a definition, alone or as the member `definition` of an object.
final class KaikuFile {

    private static final String DEFINITION = "definition";

    private KaikuFile() {}

    /// The definition as it stands in the file; its shape is still to be checked.
    ///
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where it is no JSON
    static ReadSurvey read(byte[] bytes, ObjectMapper json) {
        JsonNode file = parse(bytes, json);
        Notes notes = new Notes();
        JsonNode definition = file.path(DEFINITION).isObject() ? file.path(DEFINITION) : file;
        if (definition != file) {
            file.properties().stream()
                    .filter(member -> !member.getKey().equals(DEFINITION))
                    .forEach(member -> notes.leftOut(
                            "member " + member.getKey(),
                            null,
                            "member.left-out",
                            "Only the definition is taken; it said %s."
                                    .formatted(Notes.quote(member.getValue().toString()))));
        }
        for (JsonNode page : definition.path("pages")) {
            String source = "page " + page.path("key").asText();
            notes.taken(source, page, "page.taken", "As it stands in the file.");
            for (JsonNode question : page.path("questions")) {
                notes.taken(
                        "question " + question.path("key").asText(),
                        question,
                        "question.taken",
                        "As it stands in the file.");
            }
        }
        return new ReadSurvey(definition, notes.pointingInto(definition));
    }

    private static JsonNode parse(byte[] bytes, ObjectMapper json) {
        try {
            JsonNode file = json.readTree(new ByteArrayInputStream(bytes));
            if (file == null || !file.isObject()) {
                throw FileProblems.unreadable("file.not-json", "The file holds no JSON object.");
            }
            return file;
        } catch (JsonProcessingException e) {
            throw FileProblems.unreadable("file.not-json", "The file is not JSON%s.".formatted(place(e.getLocation())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(@Nullable JsonLocation place) {
        return place == null ? "" : ": see line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
    }
}
