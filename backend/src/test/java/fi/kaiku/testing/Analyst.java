package fi.kaiku.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;

/// Somebody who reads one kind of figures of a place: its own analyst, and others who must see nothing.
///
/// @param figures last part of the path: `crosstab`, `change`
public record Analyst(Place place, String figures) {

    /// As the place's own analyst asks.
    public ValidatableResponse asks(String query) {
        return Staff.of("analyst", place.organisationId())
                .get(path(place.surveyId(), query))
                .then();
    }

    /// The same bytes for two ways of writing one filter, and nothing at all for whoever has them.
    public void getsTheSame(String query, String written) {
        ValidatableResponse one = asks(query).statusCode(200);
        ValidatableResponse other = asks(written).statusCode(200);
        assertEquals(one.extract().asString(), other.extract().asString());
        Staff.of("analyst", place.organisationId())
                .header("If-None-Match", one.extract().header("ETag"))
                .get(path(place.surveyId(), written))
                .then()
                .statusCode(304);
    }

    /// A stranger sees what is seen where there is no such survey, and who is not logged in is asked to.
    public void isAlone(String query) {
        UUID stranger = Places.organisation();
        assertEquals(strangerSees(stranger, UUID.randomUUID(), query), strangerSees(stranger, place.surveyId(), query));
        given().get(path(place.surveyId(), query)).then().statusCode(401);
    }

    private String strangerSees(UUID stranger, UUID survey, String query) {
        return Staff.of("manager", stranger)
                .get(path(survey, query))
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    /// So many respondents who answer alike.
    public void hears(int respondents, Map<String, ?> answers) {
        for (int i = 0; i < respondents; i++) {
            Answer.to(place).answers(answers).put().statusCode(201);
        }
    }

    private String path(UUID survey, String query) {
        return "/api/v1/surveys/%s/%s?%s".formatted(survey, figures, query);
    }
}
