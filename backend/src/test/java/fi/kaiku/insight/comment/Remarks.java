package fi.kaiku.insight.comment;

import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/// Comments of visitors to a place of their own, and how staff read and moderate them over HTTP.
final class Remarks {

    private Remarks() {}

    private static final String SURVEY = """
            {"languages":["fi","sv","en"],"defaultLanguage":"fi","title":{"fi":"A","sv":"B","en":"C"},
             "pages":[{"key":"p","questions":[
              {"key":"comment","type":"text","text":{"fi":"Kerro","sv":"Berätta","en":"Tell"}},
              {"key":"feelings","type":"text","sensitive":true,"text":{"fi":"Olo","sv":"Mående","en":"Feelings"}},
              {"key":"age","type":"single","segment":true,"text":{"fi":"Ikä","sv":"Ålder","en":"Age"},"options":[
               {"key":"young","text":{"fi":"Nuori","sv":"Ung","en":"Young"}},
               {"key":"old","text":{"fi":"Vanha","sv":"Gammal","en":"Old"}}]}]}]}""";

    static Place open() {
        return Place.open(SURVEY);
    }

    static Answer says(Place place, String language, String words) {
        Answer answer = Answer.to(place).with("language", language).answers(Map.of("comment", words));
        answer.put().statusCode(201);
        return answer;
    }

    static Response ask(String role, Place place, String path) {
        return Staff.of(role, place.organisationId()).get("/api/v1/surveys/%s/%s".formatted(place.surveyId(), path));
    }

    static ValidatableResponse comments(Place place, String query) {
        return ask("analyst", place, query.isEmpty() ? "comments" : "comments?" + query)
                .then();
    }

    static List<String> ids(Place place) {
        return ask("manager", place, "comments").path("items.id");
    }

    static ValidatableResponse moderate(String role, Place place, Map<String, ?> change) {
        return Staff.of(role, place.organisationId())
                .body(change)
                .post("/api/v1/surveys/%s/comment-moderations".formatted(place.surveyId()))
                .then();
    }

    static List<String> found(Place place, String query) {
        return ask("manager", place, "comments?query=" + query).path("items.id");
    }
}
