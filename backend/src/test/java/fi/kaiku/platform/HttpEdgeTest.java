package fi.kaiku.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HttpEdgeTest {

    @Test
    void refusesBodiesOverOneMebibyteWithAProblem() {
        given().contentType("application/json")
                .body("x".repeat(1 << 21))
                .post("/api/v1/session")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-large"));
    }

    @Test
    void answersAnUnknownAddressOfTheApiWithAProblem() {
        given().get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }
}
