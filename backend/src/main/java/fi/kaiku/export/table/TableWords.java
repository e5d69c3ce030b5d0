package fi.kaiku.export.table;

import fi.kaiku.export.words.Facts;
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.insight.table.FigureTable.Answer;
import fi.kaiku.insight.table.FigureTable.Place;
import fi.kaiku.platform.LocalizedText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table's places and figures in the words of one language.
///
/// @param language `fi`, `sv` or `en`
record TableWords(SurveyWords survey, String language) {

    private static final String LOW = ".low";
    private static final String HIGH = ".high";

    /// What a place is called as a whole.
    String label(Place place) {
        Answer answer = place.answer();
        if (answer == null) {
            return Facts.known("place." + place.code()).map(this::text).orElse(place.code());
        }
        String value = answer.value();
        return value == null
                ? text(survey.asked(answer.question(), answer.row()))
                : survey.value(answer.question(), value).map(this::text).orElse(value);
    }

    /// Its cells, in words where there are any.
    List<@Nullable String> cells(Place place) {
        Answer answer = place.answer();
        if (answer == null) {
            return place.cells();
        }
        if (place.cells().size() == 1) { // the dimension is one question's answers
            return List.of(label(place));
        }
        String value = answer.value();
        return Arrays.asList(
                text(survey.asked(answer.question(), null)),
                answer.row() == null ? null : text(survey.row(answer.question(), answer.row())),
                value == null
                        ? null
                        : survey.value(answer.question(), value).map(this::text).orElse(value));
    }

    /// Of a figure, a dimension, or a column of one.
    String name(String key) {
        if (key.endsWith(LOW) || key.endsWith(HIGH)) {
            int dot = key.lastIndexOf('.');
            return "%s, %s".formatted(name(key.substring(0, dot)), name("bound-" + key.substring(dot + 1)));
        }
        return Facts.known("figure." + key)
                .or(() -> Facts.known(key))
                .map(this::text)
                .orElse(key);
    }

    String title() {
        return text(survey.title());
    }

    private String text(LocalizedText text) {
        return survey.in(language, text);
    }
}
