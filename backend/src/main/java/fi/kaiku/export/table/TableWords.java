package fi.kaiku.export.table;

import fi.kaiku.export.words.Facts;
import fi.kaiku.export.words.SurveyWords;
import fi.kaiku.insight.table.FigureTable.Answer;
import fi.kaiku.insight.table.FigureTable.Label;
import fi.kaiku.insight.table.FigureTable.Labels;
import fi.kaiku.insight.table.FigureTable.Name;
import fi.kaiku.insight.table.FigureTable.OfSeveral;
import fi.kaiku.insight.table.FigureTable.OfSurvey;
import fi.kaiku.insight.table.FigureTable.Place;
import fi.kaiku.insight.table.FigureTable.Subject;
import fi.kaiku.insight.table.FigureTable.Word;
import fi.kaiku.platform.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table's places and figures in the words of one language.
///
/// @param survey   null for a table of several surveys
/// @param language `fi`, `sv` or `en`
record TableWords(@Nullable SurveyWords survey, String language) {

    private static final String LOW = ".low";
    private static final String HIGH = ".high";

    /// What a place is called as a whole.
    String label(Place place) {
        return switch (place.means()) {
            case Answer answer -> label(answer);
            case Labels labels ->
                cells(place.cells(), labels).stream().filter(Objects::nonNull).collect(Collectors.joining(" – "));
            case null -> Facts.known("place." + place.code()).map(this::text).orElse(place.code());
        };
    }

    /// Its cells, in words where there are any.
    List<@Nullable String> cells(Place place) {
        return switch (place.means()) {
            case Answer answer when place.cells().size() == 1 -> List.of(label(answer));
            case Answer answer -> cells(answer);
            case Labels labels -> cells(place.cells(), labels);
            case null -> place.cells();
        };
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

    String title(Subject subject) {
        return switch (subject) {
            case OfSurvey any -> text(asked().title());
            case OfSeveral several -> text(several.title());
        };
    }

    private String label(Answer answer) {
        String value = answer.value();
        return value == null
                ? text(asked().asked(answer.question(), answer.row()))
                : asked().value(answer.question(), value).map(this::text).orElse(value);
    }

    private List<@Nullable String> cells(Answer answer) {
        return Arrays.asList(
                text(asked().asked(answer.question(), null)),
                answer.row() == null ? null : text(asked().row(answer.question(), answer.row())),
                answer.value() == null ? null : label(answer));
    }

    private List<@Nullable String> cells(List<@Nullable String> codes, Labels labels) {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            Label label = labels.labels().get(i);
            cells.add(
                    switch (label) {
                        case Name(LocalizedText text) -> text(text);
                        case Word(String key) ->
                            Facts.known(key).map(this::text).orElse(code);
                        case null -> code;
                    });
        }
        return cells;
    }

    private SurveyWords asked() {
        return Objects.requireNonNull(survey, "answers have the words of a survey");
    }

    private String text(LocalizedText text) {
        return survey == null
                ? text.in(language)
                        .or(() -> text.in("en"))
                        .or(() -> text.texts().values().stream().findFirst())
                        .orElse("")
                : survey.in(language, text);
    }
}
