package fi.kaiku.platform;

import static fi.kaiku.platform.Permission.IMPROVEMENT_EDIT;
import static fi.kaiku.platform.Permission.RECORDS_READ;
import static fi.kaiku.platform.Permission.RELEASES_READ;
import static fi.kaiku.platform.Permission.RESULTS_READ;
import static fi.kaiku.platform.Permission.SUBMISSIONS_SEND;
import static fi.kaiku.platform.Permission.SURVEY_READ;
import static fi.kaiku.platform.Permission.WEBHOOKS_MANAGE;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a partner's system may be let do: the one table of operations that are open to it. What stands in no scope is
/// for people, or for everybody; the API document is made of the same lines.
public enum Scope {
    /// What is asked, where and in which words.
    @JsonProperty("surveys:read")
    SURVEYS_READ(
            "surveys:read",
            "Surveys with their published versions, museums, and where surveys are placed.",
            SURVEY_READ,
            "listOrganisations",
            "getOrganisation",
            "listMuseums",
            "getMuseum",
            "listServicePoints",
            "listClusters",
            "getCluster",
            "listSurveys",
            "getSurvey",
            "getSurveyVersion",
            "getSurveyVersionFile",
            "listCollectors",
            "getCollector",
            "listConstructs",
            "listInstruments",
            "getInstrument"),

    @JsonProperty("submissions:write")
    SUBMISSIONS_WRITE(
            "submissions:write",
            "Sending answers through the organisation's collectors.",
            SUBMISSIONS_SEND,
            "putSubmission",
            "putSubmissions"),

    /// Each reading is written into the audit log.
    @JsonProperty("submissions:read")
    SUBMISSIONS_READ(
            "submissions:read",
            "Single submissions given in the organisation's own museums. Each reading is written down.",
            RECORDS_READ,
            "listSubmissions",
            "getDataPackage"),

    /// Of the organisation's own museums, whatever others share with its staff.
    @JsonProperty("insight:read")
    INSIGHT_READ(
            "insight:read",
            "Figures of the organisation's own museums.",
            RESULTS_READ,
            "getSurveyResults",
            "getSurveySeries",
            "getSurveyCrosstab",
            "getSurveyChange",
            "getSurveyComparison",
            "getSurveyReliability",
            "getSurveyRhythm"),

    @JsonProperty("insight:shared")
    INSIGHT_SHARED(
            "insight:shared",
            "What museums share with each other: releases and benchmarks.",
            RELEASES_READ,
            "listReleases",
            "getRelease",
            "getBenchmarks",
            "listReferenceValues",
            "getReferenceValue"),

    @JsonProperty("improvement:read")
    IMPROVEMENT_READ(
            "improvement:read",
            "What the organisation makes of its results: findings, ideas, actions and answers to visitors.",
            RESULTS_READ,
            "listFindings",
            "getFinding",
            "listIdeas",
            "getIdea",
            "listActions",
            "getAction",
            "getActionHistory",
            "getActionFollowUp",
            "listPublicAnswers",
            "getPublicAnswer"),

    @JsonProperty("ideas:write")
    IDEAS_WRITE("ideas:write", "Ideas of partners, for the organisation to look at.", IMPROVEMENT_EDIT, "createIdea"),

    @JsonProperty("webhooks:manage")
    WEBHOOKS_MANAGED(
            "webhooks:manage",
            "Webhooks of the organisation, and its feed of events.",
            WEBHOOKS_MANAGE,
            "listEvents",
            "createWebhook",
            "listWebhooks",
            "getWebhook",
            "patchWebhook",
            "deleteWebhook",
            "rotateWebhookSecret",
            "pingWebhook",
            "listWebhookDeliveries",
            "getWebhookDelivery",
            "redeliverWebhook");

    private final String code;
    private final String description;
    private final Permission permission;
    private final Set<String> operations;

    Scope(String code, String description, Permission permission, String... operations) {
        this.code = code;
        this.description = description;
        this.permission = permission;
        this.operations = Set.of(operations);
    }

    /// As OAuth and JSON have it: `surveys:read`.
    public String code() {
        return code;
    }

    public String description() {
        return description;
    }

    /// Ids of operations.
    public Set<String> operations() {
        return operations;
    }

    /// Any of these opens the operation; none where it is not for partners' systems.
    public static List<Scope> opening(String operationId) {
        return Arrays.stream(values())
                .filter(scope -> scope.operations.contains(operationId))
                .toList();
    }

    public static Optional<Scope> of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }

    public static Set<Permission> permissions(Stream<Scope> scopes) {
        return scopes.map(scope -> scope.permission).collect(Collectors.toUnmodifiableSet());
    }
}
