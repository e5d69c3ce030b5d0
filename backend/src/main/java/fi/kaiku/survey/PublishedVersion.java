package fi.kaiku.survey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/// One immutable version of a survey with everything that is derived from it. Shared: do not change the document.
///
/// @param document   the definition exactly as it was published
/// @param definition the same, read
/// @param codebook   folded over the versions 1 to `number`
public record PublishedVersion(
        UUID surveyId,
        int number,
        Instant publishedAt,
        JsonNode document,
        SurveyDefinition definition,
        Codebook codebook,
        AnswerRules rules) {}
