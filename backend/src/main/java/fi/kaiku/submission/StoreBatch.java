package fi.kaiku.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.kaiku.collector.DeviceCatalog;
import fi.kaiku.collector.EnrolledDevice;
import fi.kaiku.collector.PlacedSurvey;
import fi.kaiku.platform.Ids;
import fi.kaiku.platform.JsonProblems;
import fi.kaiku.platform.tenancy.Tenancy;
import fi.kaiku.platform.tenancy.Tenants;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Stores a batch as it came over HTTP: an item that cannot even be read is one more invalid result in its
/// place. What an enrolled device sent and intake refused is kept in quarantine.
@ApplicationScoped
class StoreBatch {

    private final Intake intake;
    private final QuarantineSubmissions quarantine;
    private final DeviceCatalog devices;
    private final Senders senders;
    private final Tenancy tenancy;
    private final ObjectMapper json;

    StoreBatch(
            Intake intake,
            QuarantineSubmissions quarantine,
            DeviceCatalog devices,
            Senders senders,
            Tenancy tenancy,
            ObjectMapper json) {
        this.intake = intake;
        this.quarantine = quarantine;
        this.devices = devices;
        this.senders = senders;
        this.tenancy = tenancy;
        this.json = json;
    }

    /// What became of an item.
    ///
    /// @param standing in quarantine, of one that was refused there
    record Item(Intake.Result result, QuarantineSubmissions.@Nullable Standing standing) {}

    /// @param authorization of the request: a device's token, a partner's, or none
    /// @throws HttpProblem 401 for a token that is neither's, 403 for a partner's system that may not send
    List<Item> store(List<JsonNode> items, @Nullable String authorization) {
        Predicate<PlacedSurvey> allowed = senders.collectors();
        Optional<EnrolledDevice> device = devices.authorised(senders.isClient() ? null : authorization);
        List<Intake.Result> results = storeReadable(items, allowed);
        Map<UUID, QuarantineSubmissions.Standing> standings = device.map(known -> tenancy.speakingFor(
                        Tenants.of(Set.of(known.organisationId())),
                        () -> quarantine.keep(known, refused(items, results))))
                .orElseGet(HashMap::new);
        boolean anyNew = results.stream().anyMatch(result -> result.outcome() instanceof Outcome.Stored);
        device.filter(known -> anyNew).ifPresent(known -> devices.delivered(known.id()));
        return results.stream()
                .map(result -> new Item(result, result.problem() == null ? null : standings.get(result.id())))
                .toList();
    }

    private static List<QuarantineSubmissions.Refused> refused(List<JsonNode> items, List<Intake.Result> results) {
        List<QuarantineSubmissions.Refused> refused = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Intake.Result result = results.get(i);
            if (result.id() != null && result.problem() != null) {
                refused.add(new QuarantineSubmissions.Refused(result.id(), items.get(i), result.problem()));
            }
        }
        return refused;
    }

    private List<Intake.Result> storeReadable(List<JsonNode> items, Predicate<PlacedSurvey> allowed) {
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
        Iterator<Intake.Result> stored = intake.storeAll(readable, allowed).iterator();
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
