package fi.kaiku.platform.openapi;

import fi.kaiku.platform.Scope;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// How one says who one is, and where: people by a session, tablets and those who take part in a workshop by their
/// token, partners' systems by a key or a
/// token
/// with a scope that opens the operation. The scopes are those of [Scope], so that document and server cannot differ.
final class SecuritySchemes {

    private static final String SESSION = "session";
    private static final String DEVICE = "device";
    private static final String PARTICIPANT = "participant";
    private static final String CLIENT = "client";
    private static final String KEY = "key";
    private static final String OAUTH = "oauth2";

    private SecuritySchemes() {}

    static void addTo(Components components) {
        components.addSecurityScheme(
                SESSION,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("kaiku-session")
                        .description("What POST /api/v1/session sets."));
        components.addSecurityScheme(DEVICE, http("bearer", "What POST /api/v1/device-enrolments gives."));
        components.addSecurityScheme(PARTICIPANT, http("bearer", "What POST /api/v1/workshop-participants gives."));
        components.addSecurityScheme(
                CLIENT, http("basic", "Id and key of an API client; the two may stand in the form instead."));
        components.addSecurityScheme(
                KEY, http("bearer", "The key of an API client, which needs the scope that stands with oauth2."));
        components.addSecurityScheme(OAUTH, oauth());
    }

    /// @return whether one has to say who one is
    static boolean secure(Operation operation) {
        List<SecurityRequirement> stated = operation.getSecurity() == null ? List.of() : operation.getSecurity();
        List<SecurityRequirement> ways = new ArrayList<>();
        if (!stated.isEmpty()) {
            ways.add(requirement(scheme(stated), List.of()));
        }
        List<Scope> opening = Scope.opening(operation.getOperationId());
        if (stated.isEmpty() && !opening.isEmpty()) {
            ways.add(OASFactory.createSecurityRequirement()); // nobody has to
        }
        if (!opening.isEmpty()) {
            ways.add(requirement(KEY, List.of())); // only OAuth has a place for scopes
        }
        for (Scope scope : opening) {
            ways.add(requirement(OAUTH, List.of(scope.code())));
        }
        operation.setSecurity(ways);
        return !stated.isEmpty();
    }

    private static String scheme(List<SecurityRequirement> stated) {
        for (String named : List.of(DEVICE, PARTICIPANT, CLIENT)) {
            if (stated.stream().anyMatch(requirement -> requirement.hasScheme(named))) {
                return named;
            }
        }
        return SESSION;
    }

    private static SecurityRequirement requirement(String scheme, List<String> scopes) {
        return OASFactory.createSecurityRequirement().addScheme(scheme, scopes);
    }

    private static SecurityScheme http(String scheme, String description) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(scheme)
                .description(description);
    }

    private static SecurityScheme oauth() {
        OAuthFlow flow = OASFactory.createOAuthFlow().tokenUrl("/api/v1/oauth/token");
        for (Scope scope : Scope.values()) {
            flow.addScope(scope.code(), scope.description());
        }
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(OASFactory.createOAuthFlows().clientCredentials(flow))
                .description("For partners' systems: docs/partners.md.");
    }
}
