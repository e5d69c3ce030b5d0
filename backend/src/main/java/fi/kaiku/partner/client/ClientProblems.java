package fi.kaiku.partner.client;

import fi.kaiku.platform.Problems;
import fi.kaiku.platform.Scope;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.stream.Collectors;

/// What this room refuses.
final class ClientProblems {

    static final String CHALLENGE = "WWW-Authenticate";

    private ClientProblems() {}

    /// 401, in the same words whatever was wrong with it.
    static HttpProblem keyRefused() {
        HttpProblem problem = Problems.of(
                401, "key-refused", "Not recognised", "The key or token is wrong, has expired or was revoked.");
        return HttpProblem.builder(problem)
                .withHeader(CHALLENGE, "Bearer realm=\"kaiku\", error=\"invalid_token\"")
                .build();
    }

    /// 403: any of these scopes would do.
    static HttpProblem scopeMissing(List<Scope> opening) {
        String codes = opening.stream().map(Scope::code).collect(Collectors.joining(" "));
        HttpProblem problem =
                Problems.of(403, "scope-missing", "Not allowed", "This needs the scope %s.".formatted(codes));
        return HttpProblem.builder(problem)
                .withHeader(
                        CHALLENGE,
                        "Bearer realm=\"kaiku\", error=\"insufficient_scope\", scope=\"%s\"".formatted(codes))
                .build();
    }

    /// 429: the client has asked as much as it may.
    static HttpProblem rateLimited(Allowance allowance) {
        HttpProblem problem = Problems.retryLater(
                429,
                "rate-limited",
                "This client has asked as much as it may; the fields RateLimit and RateLimit-Policy say how much that is.",
                Math.toIntExact(allowance.retryAfter()));
        return HttpProblem.builder(problem)
                .withHeader(Allowance.POLICY, allowance.policy())
                .withHeader(Allowance.STATE, allowance.state())
                .build();
    }

    static HttpProblem expiryOutside() {
        return Problems.invalid(
                "/expiresAt", "expiry.outside", "A key ends at some time from now on, within two years at most.");
    }

    static HttpProblem keysMany() {
        return Problems.conflict(
                "keys-many", "This client has two keys that are good; revoke the old one before it gets another.");
    }

    static HttpProblem clientRevoked() {
        return Problems.conflict("client-revoked", "This client is revoked and stays so; create another.");
    }
}
