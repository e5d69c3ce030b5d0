package fi.kaiku.partner.webhook;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// Why a webhook is not taken, or not told.
final class WebhookProblems {

    private WebhookProblems() {}

    static HttpProblem wrongUrl(String code, String detail) {
        return Problems.invalid("/url", code, detail);
    }

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s for you.".formatted(what));
    }

    static HttpProblem tooMany(int most) {
        return Problems.conflict("webhooks-many", "An organisation has at most %d webhooks.".formatted(most));
    }

    static HttpProblem paused() {
        return Problems.conflict("webhook-paused", "The webhook is paused; resume it first.");
    }

    static HttpProblem notOneChoice() {
        return Problems.invalid("", "redelivery.choice", "Name either deliveryId, or both from and to.");
    }

    static HttpProblem reversed() {
        return Problems.invalid("/to", "period.order", "to must be later than from.");
    }

    static HttpProblem tooManyEvents(int most) {
        return Problems.invalid("/to", "period.long", "More than %d events; choose a shorter time.".formatted(most));
    }
}
