package fi.kaiku.survey;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/// Why this room refuses something; docs/problems.md explains each.
final class SurveyProblems {

    private static final int RETRY_SECONDS = 5;

    private SurveyProblems() {}

    static HttpProblem notOneOwner() {
        return Problems.invalid(
                "/organisationId",
                "owner",
                "A survey belongs to an organisation or to a cluster: give one of the two.");
    }

    static HttpProblem unknownOwner(SurveyOwner owner) {
        String pointer = owner.clusterId() == null ? "/organisationId" : "/clusterId";
        return Problems.invalid(pointer, "reference.unknown", "There is no such owner.");
    }

    static HttpProblem slugTaken(String slug) {
        return Problems.taken(
                "survey-slug-taken",
                "/slug",
                "The owner already has a survey with the slug %s; choose another.".formatted(slug));
    }

    static HttpProblem notPublishable(List<FieldError> errors) {
        return Problems.of(
                422,
                "survey-not-publishable",
                "Not ready to be published",
                "The draft is kept. See errors: each names a place in the draft, why, and what would do.",
                errors);
    }

    static HttpProblem notSpoken(List<String> languages) {
        return Problems.invalid(
                "language", "language.unknown", "This version exists in %s.".formatted(String.join(", ", languages)));
    }

    static HttpProblem notPrintable(String letters) {
        return Problems.invalid(
                "language", "language.not-printable", "The typefaces of the form do not have %s.".formatted(letters));
    }

    static HttpProblem tooLargeForPaper(int size, int limit) {
        return Problems.invalid(
                "number",
                "form.too-large",
                "The form would take some %d lines and places to mark; one on paper has at most %d."
                        .formatted(size, limit));
    }

    static HttpProblem pressBusy() {
        return Problems.retryLater(503, "busy", "Other forms are being laid out; ask for it again.", RETRY_SECONDS);
    }

    static HttpProblem nothingToPublish(int number) {
        return Problems.conflict(
                "nothing-to-publish", "The draft is the same as version %d, which is the newest.".formatted(number));
    }
}
