package fi.kaiku.platform.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/// The groups into which operations fall, by the first or the last part of their paths.
final class Topics {

    private static final Map<String, String> DESCRIPTIONS = new LinkedHashMap<>();

    static {
        DESCRIPTIONS.put("access", "Logging in, and who may do what.");
        DESCRIPTIONS.put("partners", "Partners' systems: API clients, their keys and tokens, what they ask.");
        DESCRIPTIONS.put("museums", "Organisations, their museums and service points, and the clusters of museums.");
        DESCRIPTIONS.put("surveys", "Definitions: drafts, published versions, the schema and the question bank.");
        DESCRIPTIONS.put("collecting", "Where surveys are placed, and what a visitor's device plays.");
        DESCRIPTIONS.put("submissions", "Answers: stored exactly once, confirmed by a receipt, erased by its code.");
        DESCRIPTIONS.put("results", "Figures with their n and interval.");
        DESCRIPTIONS.put("comments", "What was said in free words: redacted, found, moderated, tagged, answered.");
        DESCRIPTIONS.put(
                "releases", "What museums show each other: releases, benchmarks, published figures of others.");
        DESCRIPTIONS.put(
                "improvement", "What museums make of it: findings, ideas, workshops, actions measured again, answers.");
        DESCRIPTIONS.put("events", "What happened, for partners: a feed to poll, and webhooks that are told.");
    }

    private Topics() {}

    static Map<String, String> all() {
        return DESCRIPTIONS;
    }

    static String of(String path) {
        if (path.equals("/api/v1/surveys/imports")) {
            return "surveys";
        }
        if (path.startsWith("/api/v1/workshop")) {
            return "improvement";
        }
        String[] parts = path.substring("/api/v1/".length()).split("/", -1);
        return switch (parts[parts.length - 1]) {
            case "results", "series", "live", "rhythm", "report", "tally-check" -> "results";
            case "imports", "submissions", "flags", "data-package" -> "submissions";
            case "comments", "comment-counts", "comment-shares", "comment-moderations", "answer", "unredacted" ->
                "comments";
            case "wordings", "{language}" -> "surveys";
            case "actions", "published-answers", "idea-ballot", "{voteId}" -> "improvement";
            case "login-policy" -> "access";
            case "api-clients", "{clientId}", "keys", "{keyId}", "rate-limit", "usage", "token" -> "partners";
            default ->
                switch (parts[0]) {
                    case "session", "staff-accounts", "audit-entries" -> "access";
                    case "account",
                            "invitations",
                            "invitation-previews",
                            "invitation-acceptances",
                            "password-resets",
                            "password-reset-completions" -> "access";
                    case "organisations", "clusters" -> "museums";
                    case "schemas", "instruments", "constructs", "question-bank" -> "surveys";
                    case "comment-tags", "reply-templates" -> "comments";
                    case "saved-views" -> "results";
                    case "findings", "ideas", "actions", "public-answers" -> "improvement";
                    case "quarantined-submissions" -> "submissions";
                    case "webhooks" -> "events";
                    case "benchmarks", "reference-values" -> "releases";
                    case "collectors", "collect", "devices", "device", "device-enrolments" -> "collecting";
                    default -> parts[0];
                };
        };
    }
}
