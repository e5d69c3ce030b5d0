package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions under one heading; a page without a title has none.
public record SurveyPage(String key, @Nullable LocalizedText title, List<Question> questions) {

    public SurveyPage {
        questions = List.copyOf(questions);
    }
}
