package fi.kaiku.collector;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a collector refuses.
final class CollectorProblems {

    private CollectorProblems() {}

    static HttpProblem closesBeforeItOpens() {
        return Problems.invalid("/closesAt", "period.order", "closesAt must be later than opensAt.");
    }

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s for you here.".formatted(what));
    }

    /// Others' surveys and none at all are refused in the same words.
    static HttpProblem unknownSurvey() {
        return Problems.invalid(
                "/surveyId",
                "survey.elsewhere",
                "Neither the museum's organisation nor a cluster of which it is a member has such a survey.");
    }

    /// A wrong code, a used one and one that is too old are refused alike.
    static HttpProblem unknownEnrolmentCode() {
        return Problems.invalid(
                "/enrolmentCode",
                "enrolment-code.unknown",
                "This code is wrong, used or older than 15 minutes; make a new one in the studio.");
    }

    static HttpProblem unknownDevice() {
        return Problems.of(
                401, "unknown-device", "Unknown device", "The token is missing or revoked; enrol the device again.");
    }

    static HttpProblem notPublished() {
        return Problems.conflict(
                "survey-not-published", "Publish a version of the survey before it is placed anywhere.");
    }

    /// Tells a device when to look again.
    static HttpProblem closed(PlacedSurvey collector) {
        return Problems.conflict(
                "collector-closed",
                "This survey takes answers from %s to %s."
                        .formatted(orAlways(collector.opensAt()), orAlways(collector.closesAt())));
    }

    private static String orAlways(@Nullable Instant moment) {
        return moment == null ? "(no limit)" : moment.toString();
    }
}
