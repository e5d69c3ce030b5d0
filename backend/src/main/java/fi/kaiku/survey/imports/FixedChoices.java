package fi.kaiku.survey.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Options that types of LimeSurvey have without naming them: code and words.
enum FixedChoices {
    YES_NO(List.of(new Words("Y", "Kyllä", "Ja", "Yes"), new Words("N", "Ei", "Nej", "No"))),
    GENDER(List.of(new Words("F", "Nainen", "Kvinna", "Female"), new Words("M", "Mies", "Man", "Male"))),
    YES_UNCERTAIN_NO(List.of(
            new Words("Y", "Kyllä", "Ja", "Yes"),
            new Words("U", "En osaa sanoa", "Osäker", "Uncertain"),
            new Words("N", "Ei", "Nej", "No"))),
    INCREASE_SAME_DECREASE(List.of(
            new Words("I", "Lisääntynyt", "Ökat", "Increase"),
            new Words("S", "Ennallaan", "Oförändrat", "Same"),
            new Words("D", "Vähentynyt", "Minskat", "Decrease")));

    private final List<Words> choices;

    record Words(String code, String finnish, String swedish, String english) {

        private String in(String tag) {
            return switch (tag.split("-", 2)[0]) {
                case "fi" -> finnish;
                case "sv" -> swedish;
                default -> english;
            };
        }
    }

    /// An option.
    record Fixed(String code, Map<String, String> text) {}

    FixedChoices(List<Words> choices) {
        this.choices = choices;
    }

    List<Fixed> in(List<String> languages) {
        List<Fixed> made = new ArrayList<>();
        choices.forEach(words -> {
            Map<String, String> texts = new LinkedHashMap<>();
            languages.forEach(tag -> texts.put(tag, words.in(tag)));
            made.add(new Fixed(words.code(), texts));
        });
        return made;
    }
}
