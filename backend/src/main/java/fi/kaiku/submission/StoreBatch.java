package fi.kaiku.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.JsonProblems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/// Stores a batch as it came over HTTP: an item that cannot even be read is one more invalid result in its place.
@ApplicationScoped
class StoreBatch {

    private final Intake intake;
    private final ObjectMapper json;

    StoreBatch(Intake intake, ObjectMapper json) {
        this.intake = intake;
        this.json = json;
    }

    List<Intake.Result> store(List<JsonNode> items) {
        List<Intake.Result> results = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        List<Intake.Identified> readable = new ArrayList<>();
        for (JsonNode item : items) {
            UUID id = null;
            try {
                id = id(item);
                readable.add(new Intake.Identified(id, content(item)));
                places.add(results.size());
                results.add(new Intake.Result(id, null, null));
            } catch (JsonProcessingException e) {
                results.add(new Intake.Result(id, null, JsonProblems.of(e)));
            } catch (HttpProblem problem) {
                results.add(new Intake.Result(id, null, problem));
            }
        }
        Iterator<Intake.Result> stored = intake.storeAll(readable).iterator();
        places.forEach(place -> results.set(place, stored.next()));
        return results;
    }

    private static UUID id(JsonNode item) {
        try {
            return Ids.read(item.path("id").asText());
        } catch (IllegalArgumentException e) {
            throw SubmissionProblems.missingId();
        }
    }

    private SubmissionContent content(JsonNode item) throws JsonProcessingException {
        return json.treeToValue(((ObjectNode) item).without("id"), SubmissionContent.class);
    }
}
