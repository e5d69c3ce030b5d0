package fi.kaiku;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.kaiku.testing.Contract;
import fi.kaiku.testing.Contract.Operation;
import fi.kaiku.testing.Identity;
import fi.kaiku.testing.Things;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Everybody asks everything: each operation of openapi.yaml as each identity, kept as a table that a reader can check,
/// docs/access.md. `mvn test -Dtest=AccessTest -Dkaiku.access.write=true` writes it anew.
@QuarkusTest
class AccessTest {

    private static final Path KEPT = Path.of("..", "docs", "access.md");

    private static final Set<Integer> SHUT = Set.of(401, 403, 404);

    /// Anybody may try; their 401 is about a password, a code or a secret.
    private static final Set<String> LOGINS = Set.of("signIn", "signInSecondFactor", "createAccessToken");

    private static final String INTRODUCTION = """
            # Who may do what

            Every operation of `openapi.yaml`, asked by everybody, as `AccessTest` found it. What is asked for belongs to one organisation; the
            columns after *of the installation* are people and systems of another.

            | cell | means |
            |---|---|
            | yes | let through; a list holds only what the caller may read |
            | 401 | who is asking? |
            | 403 | known in the organisation, but the role or the scope does not reach so far |
            | 404, 422 | as if there were nothing by that id |
            | own | about the caller's own account alone, whoever it is |

            """;

    @Test
    void letsEverybodyDoWhatTheTableSays() throws IOException {
        List<Operation> operations = Contract.operations()
                .sorted(Comparator.comparing(AccessTest::goes)) // what goes, goes last, and a part before the whole
                .toList();
        Map<String, Map<Identity, String>> found = new TreeMap<>();
        Things untouched = TenancyTest.things();
        for (Identity identity : Identity.values()) {
            boolean changes = !identity.isElsewhere() && identity.ordinal() >= Identity.ANALYST.ordinal();
            Things things = changes ? TenancyTest.things() : untouched;
            for (Operation operation : operations) {
                found.computeIfAbsent(operation.id(), any -> new EnumMap<>(Identity.class))
                        .put(identity, answer(identity, operation, things));
            }
        }
        String table = INTRODUCTION + table(operations, found);
        if (Boolean.getBoolean("kaiku.access.write")) {
            Files.writeString(KEPT, table);
        }
        assertEquals(Files.readString(KEPT).lines().toList(), table.lines().toList());
    }

    private static int goes(Operation operation) {
        return operation.method() == Method.DELETE ? 100 - operation.path().split("/").length : 0;
    }

    private static String answer(Identity identity, Operation operation, Things things) {
        boolean isStaff = !Set.of(
                        Identity.STRANGER,
                        Identity.TABLET,
                        Identity.PARTNER,
                        Identity.PARTNER_WITHOUT_SCOPE,
                        Identity.OTHER_PARTNER)
                .contains(identity);
        if (isStaff && (operation.isAboutOneself() || operation.id().equals("signOut"))) {
            return "own";
        }
        Response response = operation.send(identity.asks(things.organisation(), operation), things);
        int status = response.statusCode();
        boolean shut = SHUT.contains(status) || (identity.isElsewhere() && status == 422 && operation.namesSomething());
        return shut && !LOGINS.contains(operation.id()) ? String.valueOf(status) : "yes";
    }

    private static String table(List<Operation> operations, Map<String, Map<Identity, String>> found) {
        Map<String, Operation> byId = new TreeMap<>();
        operations.forEach(operation -> byId.put(operation.id(), operation));
        String head = line(Stream.concat(
                Stream.of("operation", "address"), Stream.of(Identity.values()).map(Identity::title)));
        String rule = line(Stream.generate(() -> "---").limit(2 + Identity.values().length));
        return byId.values().stream()
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::method))
                .map(operation -> line(Stream.concat(
                        Stream.of(
                                "`%s`".formatted(operation.id()),
                                "%s %s"
                                        .formatted(
                                                operation.method(),
                                                operation.path().replace("/api/v1", ""))),
                        found.get(operation.id()).values().stream())))
                .collect(joining("\n", head + "\n" + rule + "\n", "\n"));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |"));
    }
}
