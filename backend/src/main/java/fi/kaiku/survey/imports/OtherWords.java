package fi.kaiku.survey.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The words for one more option, which the formats leave to the program that asks.
final class OtherWords {

    static final String KEY = "other";

    private static final Words ENGLISH = new Words("Other", "Please tell more", "Comment");
    private static final Map<String, Words> WORDS = Map.of(
            "fi", new Words("Muu", "Kerro tarkemmin", "Kommentti"),
            "sv", new Words("Annat", "Berätta närmare", "Kommentar"),
            "en", ENGLISH);

    private record Words(String option, String question, String comment) {}

    private OtherWords() {}

    static Map<String, String> option(List<String> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(tag -> texts.put(tag, words(tag).option()));
        return texts;
    }

    static Map<String, String> question(List<String> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(tag -> texts.put(tag, words(tag).question()));
        return texts;
    }

    static Map<String, String> comment(List<String> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(tag -> texts.put(tag, words(tag).comment()));
        return texts;
    }

    private static Words words(String tag) {
        return WORDS.getOrDefault(tag.split("-", 2)[0], ENGLISH);
    }
}
