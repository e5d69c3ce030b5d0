package fi.kaiku.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import fi.kaiku.platform.LocalizedText;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A question that comes ready to be asked.
///
/// @param category under which it is found: visit, exhibition, service, wellbeing, accessibility, visitor, closing
/// @param keywords words beside those of its text by which it is found
/// @param question as a definition holds it, in Finnish, Swedish and English
@Schema(
        name = "BankQuestion",
        requiredProperties = {"category", "keywords", "question"})
record BankQuestion(
        String category,
        LocalizedText keywords,
        @Schema(implementation = Question.class) JsonNode question) {

    static final List<BankQuestion> ALL = Shipped.read("questions.json", new TypeReference<>() {});
}
