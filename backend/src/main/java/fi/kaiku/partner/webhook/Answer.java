package fi.kaiku.partner.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came of one attempt.
///
/// @param status     null where there was no answer
/// @param failure    null where it was taken; else `status`, `redirect`, `gone`, `refused-address`,
///     `unknown-host`, `timeout`, `tls`, `connection`, `target`
/// @param response   how the answer begins, as text
/// @param retryAfter before which the receiver does not want to be asked again
record Answer(
        @Nullable Integer status,
        @Nullable String failure,
        String response,
        int milliseconds,
        @Nullable Instant retryAfter) {

    static Answer none(String failure, int milliseconds) {
        return new Answer(null, failure, "", milliseconds, null);
    }

    boolean isTaken() {
        return failure == null;
    }

    boolean isGone() {
        return "gone".equals(failure);
    }
}
