package fi.kaiku.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What the ids of a request stand for, by the collection that each is in: `surveys`, `comment-tags`. What was not said
/// stands for nothing, the same nothing each time.
public final class Things {

    static final String IMPORT = "/api/v1/surveys/imports";

    /// Ids in paths, but for the first.
    private static final Map<String, String> COLLECTIONS = Map.of(
            "museumId", "museums",
            "organisationId", "organisations",
            "submissionId", "answers",
            "commentId", "comments",
            "deliveryId", "deliveries",
            "clientId", "api-clients",
            "keyId", "api-keys",
            "voteId", "votes",
            "cardId", "workshop-cards",
            "groupId", "workshop-groups");

    private final Map<String, UUID> ids;
    private final String key;

    private Things(Map<String, UUID> ids, String key) {
        this.ids = new ConcurrentHashMap<>(ids);
        this.key = key;
    }

    /// Ids of nothing at all.
    public static Things none() {
        return new Things(Map.of(), "nothing");
    }

    public Things with(String collection, UUID id) {
        Things more = new Things(ids, key);
        more.ids.put(collection, id);
        return more;
    }

    /// @param collector by its key
    public Things withKey(String collector) {
        return new Things(ids, collector);
    }

    /// What was said to be in the collection.
    public UUID known(String collection) {
        return Objects.requireNonNull(ids.get(collection), collection);
    }

    public UUID organisation() {
        return known("organisations");
    }

    private UUID id(String collection) {
        return ids.computeIfAbsent(collection, any -> UUID.randomUUID());
    }

    String in(String path) {
        String filled = path.replace("{id}", id(path.split("/")[3]).toString());
        for (Map.Entry<String, String> one : COLLECTIONS.entrySet()) {
            filled = filled.replace(
                    "{%s}".formatted(one.getKey()), id(one.getValue()).toString());
        }
        return filled.replace("{instrument}", "kaiku-visit-wellbeing")
                .replace("{version}", "1")
                .replace("{language}", "fi")
                .replace("{number}", "1")
                .replace("{key}", key)
                .replaceFirst("/file$", "/file?format=kaiku")
                .replaceFirst(
                        IMPORT + "$",
                        IMPORT
                                + "?format=kaiku&dryRun=false&organisationId=%s&slug=%s"
                                        .formatted(id("organisations"), Places.slug()))
                .replaceFirst("/series$", "/series?question=overall&interval=month")
                .replaceFirst("/saved-views$", "/saved-views?surveyId=" + id("surveys"))
                .replaceFirst("/live$", "/live?events=1")
                .replaceFirst("/crosstab$", "/crosstab?rows=overall&columns=recommend")
                .replaceFirst("/change$", "/change?question=overall")
                .replaceFirst("/comparison$", "/comparison?question=overall&by=museum")
                .replaceFirst("/reliability$", "/reliability?question=services")
                .replaceFirst("(/workshop.*/events)$", "$1?events=1")
                .replaceFirst("/events$", "/events?organisationId=" + id("organisations"))
                .replaceFirst("/texts$", "/texts?language=sv")
                .replaceFirst("/benchmarks$", "/benchmarks?construct=visit.satisfaction&cluster=" + id("clusters"));
    }

    JsonNode in(JsonNode example) {
        JsonNode body = example.deepCopy();
        replace(body, "organisationId", id("organisations"));
        replace(body, "museumId", id("museums"));
        replace(body, "surveyId", id("surveys"));
        replace(body, "sharedWith", id("organisations"));
        replace(body, "clusterId", id("clusters"));
        replace(body, "findingId", id("findings"));
        replace(body, "ideaId", id("ideas"));
        replace(body, "into", id("speaking-ideas"));
        replace(body, "actionId", id("actions"));
        replace(body, "groupId", id("workshop-groups"));
        replace(body, "collectorKey", key);
        replaceIn(body, "museumIds", id("museums"));
        replaceIn(body, "findingIds", id("findings"));
        replaceIn(body, "ideaIds", id("ideas"));
        body.findParents("comments").stream()
                .filter(parent -> parent.path("comments").isArray())
                .forEach(parent -> ((ObjectNode) parent)
                        .putArray("comments")
                        .add(id("comments").toString()));
        body.findParents("servicePointId").forEach(parent -> ((ObjectNode) parent).remove("servicePointId"));
        replace(body, "email", "somebody-%s@example.org".formatted(UUID.randomUUID()));
        replace(body, "slug", Places.slug());
        replace(body, "businessId", null);
        return body;
    }

    private static void replaceIn(JsonNode body, String member, UUID id) {
        body.findParents(member)
                .forEach(parent -> ((ObjectNode) parent).putArray(member).add(id.toString()));
    }

    private static void replace(JsonNode body, String member, @Nullable Object value) {
        body.findParents(member).forEach(parent -> {
            ((ObjectNode) parent).remove(member);
            if (value != null) {
                ((ObjectNode) parent).put(member, value.toString());
            }
        });
    }
}
