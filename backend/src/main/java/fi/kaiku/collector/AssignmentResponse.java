package fi.kaiku.collector;

import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.museum.privacy.VisitorPrivacy;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.survey.SurveyDefinition;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a visitor's tablet or phone needs in order to play a survey.
///
/// @param version    newest published version; a submission names it
/// @param definition the document of that version
/// @param privacy    what its privacy notice says
/// @param synthetic  true for demonstration content, which must be marked wherever it shows
@Schema(name = "Assignment")
record AssignmentResponse(
        UUID collectorId,
        String channel,
        UUID surveyId,
        int version,
        @Schema(implementation = SurveyDefinition.class) JsonNode definition,
        Museum museum,
        Theme theme,
        VisitorPrivacy privacy,
        boolean synthetic) {

    @Schema(name = "AssignmentMuseum")
    record Museum(UUID id, LocalizedText name, String timeZone, List<String> languages) {

        static Museum of(fi.kaiku.museum.Museum museum) {
            return new Museum(museum.id(), museum.name(), museum.timeZone().getId(), museum.languages());
        }
    }

    /// How the player looks; there is one look so far.
    record Theme(String name) {

        static final Theme ONLY = new Theme("paper");
    }

    static AssignmentResponse of(Assignments.Assignment assignment) {
        return new AssignmentResponse(
                assignment.collector().id(),
                assignment.collector().channel(),
                assignment.collector().surveyId(),
                assignment.version().number(),
                assignment.document(),
                Museum.of(assignment.museum()),
                Theme.ONLY,
                assignment.privacy().privacy(),
                assignment.collector().synthetic());
    }
}
