package fi.kaiku.platform.openapi;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// `openapi.yaml` is what the code says. `make openapi` writes it.
@QuarkusTest
class OpenApiTest {

    private static final Path KEPT = Path.of("..", "openapi.yaml");

    @Test
    void isKeptAsTheCodeHasIt() throws IOException {
        String generated =
                given().get("/api/v1/openapi").then().statusCode(200).extract().asString();
        if (Boolean.getBoolean("kaiku.openapi.write")) {
            Files.writeString(KEPT, generated);
        }
        assertEquals(
                Files.readString(KEPT).lines().toList(),
                generated.lines().toList(),
                "openapi.yaml is not what the code says; write it anew with `make openapi`");
    }
}
