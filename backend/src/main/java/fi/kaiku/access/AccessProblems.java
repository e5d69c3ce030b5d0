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

    /// 403: a page of another site asked a browser that is logged in here to change something.
    static HttpProblem foreignOrigin() {
        return Problems.of(
                403, "foreign-origin", "Not allowed", "Changes are taken only from pages of this site itself.");
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
