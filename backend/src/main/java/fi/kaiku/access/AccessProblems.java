package fi.kaiku.access;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/// What this room refuses.
final class AccessProblems {

    private AccessProblems() {}

    /// 401, in the same words whatever of the two was wrong.
    static HttpProblem loginRefused() {
        return Problems.of(401, "login-refused", "Not recognised", "The e-mail address or the password is not right.");
    }

    /// 403: `KAIKU_LOCAL_LOGIN` is `false`.
    static HttpProblem passwordsOff() {
        return Problems.of(
                403,
                "password-login-off",
                "Not here",
                "Nobody logs in with a password here; the login page leads to single sign-on.");
    }

    /// 429: too many wrong passwords; whoever is known in this browser is not kept waiting.
    static HttpProblem loginPaused(int seconds) {
        return Problems.retryLater(
                429,
                "login-paused",
                "There were too many wrong passwords or codes. Wait, or log in where you have logged in before.",
                seconds);
    }

    /// 503: others are logging in.
    static HttpProblem loginBusy() {
        return Problems.retryLater(503, "busy", "Too many are logging in; try again in a moment.", 2);
    }

    /// 403: a page of another site asked a browser that is logged in here to change something.
    static HttpProblem foreignOrigin() {
        return Problems.of(
                403, "foreign-origin", "Not allowed", "Changes are taken only from pages of this site itself.");
    }

    /// 401: the password came too long ago, or not at all.
    static HttpProblem loginEnded() {
        return Problems.of(401, "login-ended", "Begin again", "This login was not finished in time; begin it again.");
    }

    /// 401: at login.
    static HttpProblem codeRefused() {
        return Problems.of(401, "code-refused", "Not recognised", "This code is not right, or was used already.");
    }

    /// 422: of somebody who is logged in.
    static HttpProblem codeWrong() {
        return Problems.invalid("/code", "code.wrong", "This code is not right, or was used already.");
    }

    static HttpProblem passwordWrong(String pointer) {
        return Problems.invalid(pointer, "password.wrong", "This is not the password of the account.");
    }

    static HttpProblem secondFactorOn() {
        return Problems.conflict("second-factor-on", "A second factor is on already; turn it off first.");
    }

    static HttpProblem secondFactorOff() {
        return Problems.conflict("second-factor-off", "No second factor is on.");
    }

    static HttpProblem secondFactorRequired() {
        return Problems.conflict("second-factor-required", "An organisation requires the second factor.");
    }

    static HttpProblem passwordGuessable() {
        return Problems.invalid(
                "/password",
                "password.guessable",
                "This is guessed early. Take some words that do not belong together, or let a program make one up.");
    }

    static HttpProblem emailTaken() {
        return Problems.taken("email-taken", "/email", "There is an account with this e-mail address already.");
    }

    /// 409: so that nobody locks the last administrator out, accounts are disabled and re-granted by somebody else.
    static HttpProblem ownAccount() {
        return Problems.conflict("own-account", "Nobody disables their own account or changes its roles.");
    }

    static HttpProblem accountTooLarge() {
        return Problems.of(
                403,
                "account-too-large",
                "Not allowed",
                "This account has roles that you may not give; somebody with these roles may change it.");
    }

    static HttpProblem grantTooLarge(int index) {
        return Problems.invalid(
                "/grants/" + index,
                "grant.too-large",
                "Nobody grants more than they may do themselves in that organisation.");
    }
}
