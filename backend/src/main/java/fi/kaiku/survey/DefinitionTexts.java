package fi.kaiku.survey;

import fi.kaiku.platform.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The walk over all texts of a definition, in the order of the survey: what demands, translates or takes away texts
/// takes them from here.
public final class DefinitionTexts {

    private final List<DefinitionText> texts = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private DefinitionTexts() {}

    public static List<DefinitionText> of(SurveyDefinition definition) {
        DefinitionTexts walk = new DefinitionTexts();
        Place survey = new Place("", "/definition", "", null, DefinitionText.notes(definition.translatorNote()));
        walk.demanded(survey, "title", "/title", definition.title());
        walk.optional(survey, "thanks", "/thanks", definition.thanks());
        for (int i = 0; i < definition.pages().size(); i++) {
            walk.page(definition.pages().get(i), i);
        }
        return List.copyOf(walk.texts);
    }

    /// What the texts of one thing share. `unit` is what their names begin with.
    private record Place(
            String unit,
            String pointer,
            String number,
            @Nullable LocalizedText heading,
            List<String> notes) {

        Place under(LocalizedText text) {
            return new Place(unit, pointer, number, text, notes);
        }
    }

    private void page(SurveyPage page, int index) {
        String pointer = "/definition/pages/" + index;
        String number = Integer.toString(index + 1);
        List<String> notes = DefinitionText.notes(page.translatorNote());
        optional(
                new Place("page.%s.".formatted(page.key()), pointer, number, null, notes),
                "title",
                "/title",
                page.title());
        for (int i = 0; i < page.questions().size(); i++) {
            Question question = page.questions().get(i);
            question(
                    new Place(
                            "q.%s.".formatted(question.key()),
                            "%s/questions/%d".formatted(pointer, i),
                            "%s.%d".formatted(number, i + 1),
                            page.title(),
                            DefinitionText.notes(page.translatorNote(), question.translatorNote())),
                    question);
        }
    }

    private void question(Place place, Question question) {
        demanded(place, "text", "/text", question.text());
        Place part = place.under(question.text());
        optional(part, "help", "/help", question.help());
        choices(part, "option", "/options/", question.options());
        choices(part, "row", "/rows/", question.rows());
        if (question.scale() != null) {
            optional(part, "scale.minLabel", "/scale/minLabel", question.scale().minLabel());
            optional(part, "scale.maxLabel", "/scale/maxLabel", question.scale().maxLabel());
        }
    }

    private void choices(Place place, String kind, String pointer, List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            demanded(place, kind + "." + choice.key(), pointer + i + "/text", choice.text());
        }
    }

    private void demanded(Place place, String unit, String pointer, LocalizedText text) {
        add(place, unit, pointer, text, false);
    }

    private void optional(Place place, String unit, String pointer, @Nullable LocalizedText text) {
        if (text != null) {
            add(place, unit, pointer, text, true);
        }
    }

    private void add(Place place, String name, String pointer, LocalizedText text, boolean optional) {
        String unit = place.unit() + name;
        int times = seen.merge(unit, 1, Integer::sum); // a draft may still have a key twice
        texts.add(new DefinitionText(
                times == 1 ? unit : unit + ":" + times,
                place.pointer() + pointer,
                place.number(),
                place.heading(),
                text,
                place.notes(),
                optional));
    }
}
