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
    STRANGER("nobody", (organisation, operation) -> given()),
    TABLET("tablet", (organisation, operation) -> tablet().asks()),
    ANALYST("analyst", (organisation, operation) -> Staff.of("analyst", organisation)),
    EDITOR("editor", (organisation, operation) -> Staff.of("editor", organisation)),
    MANAGER("manager", (organisation, operation) -> Staff.of("manager", organisation)),
    OWN_ADMINISTRATOR("administrator", (organisation, operation) -> Staff.of("administrator", organisation)),
    ADMINISTRATOR("of the installation", (organisation, operation) -> Staff.administrator()),
    OTHER_ANALYST("other's analyst", (organisation, operation) -> Staff.of("analyst", elsewhere())),
    OTHER_EDITOR("other's editor", (organisation, operation) -> Staff.of("editor", elsewhere())),
    OTHER_MANAGER("other's manager", (organisation, operation) -> Staff.of("manager", elsewhere())),
    OTHER_ADMINISTRATOR("other's administrator", (organisation, operation) -> Staff.of("administrator", elsewhere())),
    PARTNER("client with the scope", (organisation, operation) -> partner(organisation, operation.scopes())),
    PARTNER_WITHOUT_SCOPE(
            "client without it", (organisation, operation) -> partner(organisation, operation.otherScopes())),
    OTHER_PARTNER("other's client", (organisation, operation) -> partner(elsewhere(), operation.scopes()));

    private static final Map<String, Partner> PARTNERS = new ConcurrentHashMap<>();
    private static final Map<String, Tablet> TABLETS = new ConcurrentHashMap<>();
    private static final Map<String, UUID> ELSEWHERE = new ConcurrentHashMap<>();

    private final String title;
    private final BiFunction<UUID, Operation, RequestSpecification> login;

    Identity(String title, BiFunction<UUID, Operation, RequestSpecification> login) {
        this.title = title;
        this.login = login;
    }

    /// As the table of docs/access.md calls it.
    public String title() {
        return title;
    }

    public boolean isElsewhere() {
        return name().startsWith("OTHER_");
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

    private static Tablet tablet() {
        return TABLETS.computeIfAbsent("", any -> Tablet.at(Place.open()));
    }

    private static UUID elsewhere() {
        return ELSEWHERE.computeIfAbsent("", any -> Places.organisation());
    }
}
