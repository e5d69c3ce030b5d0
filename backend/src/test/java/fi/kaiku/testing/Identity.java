package fi.kaiku.testing;

import static io.restassured.RestAssured.given;

import fi.kaiku.testing.Contract.Operation;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/// Everybody who may ask something of the API. `OTHER_...` belong to another organisation than what is asked for.
public enum Identity {
    STRANGER((organisation, operation) -> given()),
    ADMINISTRATOR((organisation, operation) -> Staff.administrator()),
    MANAGER((organisation, operation) -> Staff.of("manager", organisation)),
    EDITOR((organisation, operation) -> Staff.of("editor", organisation)),
    ANALYST((organisation, operation) -> Staff.of("analyst", organisation)),
    OTHER_MANAGER((organisation, operation) -> Staff.of("manager", elsewhere())),
    PARTNER((organisation, operation) -> partner(organisation, operation.scopes())),
    PARTNER_WITHOUT_SCOPE((organisation, operation) -> partner(organisation, operation.otherScopes())),
    OTHER_PARTNER((organisation, operation) -> partner(elsewhere(), operation.scopes()));

    private static final Map<String, Partner> PARTNERS = new ConcurrentHashMap<>();
    private static final Map<String, UUID> ELSEWHERE = new ConcurrentHashMap<>();

    private final BiFunction<UUID, Operation, RequestSpecification> login;

    Identity(BiFunction<UUID, Operation, RequestSpecification> login) {
        this.login = login;
    }

    /// @param organisation to which belongs what is asked for
    public RequestSpecification asks(UUID organisation, Operation operation) {
        return login.apply(organisation, operation);
    }

    /// Of an operation that no scope opens, with all of them.
    private static RequestSpecification partner(UUID organisation, String scopes) {
        String held = scopes.isEmpty() ? Partner.EVERYTHING : scopes;
        return PARTNERS.computeIfAbsent(organisation + held, any -> Partner.of(organisation, held))
                .asks();
    }

    private static UUID elsewhere() {
        return ELSEWHERE.computeIfAbsent("", any -> Places.organisation());
    }
}
