package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Questions under one heading; a page without a title has none.
///
/// @param order          of its questions; as they stand where it is null
/// @param translatorNote for its title and all of its questions; a published version has none
@Schema(requiredProperties = {"key", "questions"})
public record SurveyPage(
        String key,
        @Nullable LocalizedText title,
        @Nullable Order order,
        @Nullable String translatorNote,
        List<Question> questions) {

    public SurveyPage {
        questions = List.copyOf(questions);
    }

    boolean isShuffled() {
        return order == Order.RANDOM;
    }
}
