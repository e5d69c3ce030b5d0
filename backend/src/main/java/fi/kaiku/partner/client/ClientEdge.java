package fi.kaiku.partner.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.platform.Problems;
import fi.kaiku.platform.SecretToken;
import fi.kaiku.platform.StoreProblems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.hibernate.JDBCException;
import org.jspecify.annotations.Nullable;

/// Recognises partners' systems before anything else is known of a request, so that whatever it asks, a wrong key is
/// refused, the request counts, and its answer says how many more there may be.
@Singleton
final class ClientEdge {

    private static final String SCHEME = "Bearer ";

    /// After bodies are limited, before anybody asks who is there.
    private static final int PRIORITY = 9_000;

    private final RecogniseClient clients;
    private final RateLimits limits;
    private final ClientUsage usage;
    private final ObjectMapper json;

    ClientEdge(RecogniseClient clients, RateLimits limits, ClientUsage usage, ObjectMapper json) {
        this.clients = clients;
        this.limits = limits;
        this.usage = usage;
        this.json = json;
    }

    private record Admitted(KnownClient client, Allowance allowance) {}

    void guard(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext context) {
        Optional<SecretToken> shown = shown(context.request().getHeader(HttpHeaders.AUTHORIZATION));
        if (shown.isEmpty()) {
            context.next();
            return;
        }
        context.request().pause(); // or what comes of the body meanwhile is lost
        context.vertx()
                .executeBlocking(() -> admit(shown.get()), false)
                .onSuccess(admitted -> goOn(context, admitted))
                .onFailure(failure -> refuse(context, failure));
    }

    /// Of devices the tokens look otherwise, and they are not asked here.
    private static Optional<SecretToken> shown(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String text = authorization.substring(SCHEME.length()).strip();
        return KeyText.KEY.fits(text) || KeyText.TOKEN.fits(text)
                ? Optional.of(new SecretToken(text))
                : Optional.empty();
    }

    private Admitted admit(SecretToken shown) {
        KnownClient client = clients.recognise(shown).orElseThrow(ClientProblems::keyRefused);
        return new Admitted(client, limits.take(RateLimits.Kind.REQUESTS, client.clientId(), client.limit()));
    }

    private void goOn(RoutingContext context, Admitted admitted) {
        HttpServerResponse response = context.response();
        response.putHeader(Allowance.POLICY, admitted.allowance().policy());
        response.putHeader(Allowance.STATE, admitted.allowance().state());
        context.addEndHandler(ended -> usage.count(admitted.client(), response.getStatusCode()));
        if (admitted.allowance().taken()) {
            context.put(KnownClient.KEY, admitted.client());
            context.next();
        } else {
            answer(context, ClientProblems.rateLimited(admitted.allowance()));
        }
    }

    private void refuse(RoutingContext context, Throwable failure) {
        switch (failure) {
            case HttpProblem problem -> answer(context, problem);
            case JDBCException outage
            when StoreProblems.isOutage(outage.getSQLException()) -> answer(context, StoreProblems.away());
            default -> context.fail(failure);
        }
    }

    private void answer(RoutingContext context, HttpProblem problem) {
        context.request().resume(); // what is left of the body goes by, and the connection is good for more
        HttpServerResponse response = context.response().setStatusCode(problem.getStatusCode());
        problem.getHeaders().forEach((name, value) -> response.putHeader(name, String.valueOf(value)));
        response.putHeader(HttpHeaders.CONTENT_TYPE, HttpProblem.MEDIA_TYPE.toString());
        try {
            URI path = Problems.instance(context.request().path());
            response.end(json.writeValueAsString(
                    HttpProblem.builder(problem).withInstance(path).build()));
        } catch (JsonProcessingException | URISyntaxException e) {
            context.fail(e);
        }
    }
}
