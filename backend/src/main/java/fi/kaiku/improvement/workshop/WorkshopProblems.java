package fi.kaiku.improvement.workshop;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a workshop refuses.
final class WorkshopProblems {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PROMPT = 1_000;

    private WorkshopProblems() {}

    static HttpProblem unknown(String pointer, String what) {
        return Problems.invalid(pointer, "reference.unknown", "There is no such %s for you here.".formatted(what));
    }

    static HttpProblem elsewhere(String pointer) {
        return Problems.invalid(
                pointer,
                "museum.elsewhere",
                "Neither a museum of the organisation nor a member of the workshop's cluster.");
    }

    static HttpProblem closed() {
        return Problems.conflict(
                "workshop-step", "A closed workshop can be opened for choosing again, and for nothing else.");
    }

    /// A wrong code, one that is too old and one of a closed workshop are refused alike.
    static HttpProblem unknownCode() {
        return Problems.of(
                404,
                "workshop-unknown",
                "No such workshop",
                "This code is wrong or lets nobody in any more; ask the facilitator.");
    }

    /// Empty for texts that can be shown.
    static List<FieldError> wrongTexts(WorkshopContent content) {
        return Stream.concat(
                        wrong("title", content.title(), LONGEST_TITLE),
                        wrong("prompt", content.prompt(), LONGEST_PROMPT))
                .toList();
    }

    private static Stream<FieldError> wrong(String member, LocalizedText text, int longest) {
        if (text.texts().values().stream().allMatch(String::isBlank)) {
            return Stream.of(new FieldError("/" + member, "text.missing", "Say it in one language at least."));
        }
        return text.texts().entrySet().stream()
                .filter(words -> words.getValue().length() > longest)
                .map(Map.Entry::getKey)
                .map(language -> new FieldError(
                        "/%s/%s".formatted(member, language),
                        "text.too-long",
                        "At most %d characters.".formatted(longest)));
    }
}
