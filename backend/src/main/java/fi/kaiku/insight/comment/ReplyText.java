package fi.kaiku.insight.comment;

import fi.kaiku.platform.FieldError;
import fi.kaiku.platform.LocalizedText;
import fi.kaiku.platform.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Rules for what a museum writes to visitors in several languages.
final class ReplyText {

    static final int LONGEST = 2_000;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private ReplyText() {}

    /// The text without languages in which nothing is said.
    ///
    /// @param pointer of the text in the request
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming each wrong language, or where there
    /// is none
    static LocalizedText checked(LocalizedText text, String pointer) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, String> said = new TreeMap<>();
        text.texts().forEach((language, words) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                errors.add(new FieldError(pointer + "/" + language, "language", "A language tag as in fi, sv, en."));
            } else if (words.length() > LONGEST) {
                errors.add(new FieldError(
                        pointer + "/" + language, "text.long", "At most %d characters.".formatted(LONGEST)));
            } else if (!words.isBlank()) {
                said.put(language, words.strip());
            }
        });
        if (errors.isEmpty() && said.isEmpty()) {
            errors.add(new FieldError(pointer, "text.missing", "Say it in one language at least."));
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid(errors);
        }
        return new LocalizedText(said);
    }
}
