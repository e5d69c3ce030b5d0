package fi.kaiku.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// Says once what a parameter of a name means wherever it stands; a description at the operation itself comes first.
final class StandardParameters {

    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("id", "Which one."),
            Map.entry("key", "The collector's key, as its address holds it."),
            Map.entry("number", "Number of the version, from 1."),
            Map.entry("organisationId", "Only of this organisation."),
            Map.entry("clusterId", "Only of this cluster."),
            Map.entry("museumId", "A museum's id."),
            Map.entry("surveyId", "A survey's id."),
            Map.entry("deviceId", "A device's id."),
            Map.entry("clientId", "An API client's id."),
            Map.entry("keyId", "The id of one of its keys."),
            Map.entry("deliveryId", "A delivery's id."),
            Map.entry("voteId", "A UUID that the tablet draws for the visit."),
            Map.entry("submissionId", "A submission's id."),
            Map.entry("cardId", "The id of a card, made by whoever writes it (UUIDv7)."),
            Map.entry("groupId", "The id of a group of cards, made by whoever names it (UUIDv7)."),
            Map.entry("commentId", "A comment's id."),
            Map.entry("instrument", "Key of a standard questionnaire."),
            Map.entry("version", "Number of the version, from 1."),
            Map.entry("language", "BCP 47 tag of a language."),
            Map.entry("flagged", "`true`: only those with signs of play; `false`: only those without."),
            Map.entry("If-Match", "ETag of what was read, so that nobody's change is overwritten; `*` takes any."),
            Map.entry("If-None-Match", "ETag of what the caller has; it is not sent again."),
            Map.entry("Receipt-Code", "The code of the receipt."));

    private StandardParameters() {}

    static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(StandardParameters::describe);
        }
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() == null) {
            String name = parameter.getName();
            boolean owns = name.equals("organisationId") && parameter.getIn() == Parameter.In.PATH;
            parameter.setDescription(owns ? "An organisation's id." : DESCRIPTIONS.get(name));
        }
    }
}
