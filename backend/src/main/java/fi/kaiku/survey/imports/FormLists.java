package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The lists of options in the sheet `choices` of a form.
final class FormLists {

    private final SequencedMap<String, OptionList> lists = new LinkedHashMap<>();
    private final Notes notes;

    /// @param keys     of the options, in the order of the list
    /// @param leftOver column to the number of its cells that nothing asks for
    private record OptionList(
            String name, List<Option> options, Map<String, Integer> leftOver, List<String> renamed, Keys keys) {}

    /// @param name as conditions of the file have it
    record Option(String name, String key, Map<String, String> text) {}

    /// What a question offers.
    ///
    /// @param keys each option's name to its key
    record Offer(List<Option> options, Map<String, String> keys) {}

    private final Map<String, Integer> uses = new TreeMap<>();

    FormLists(Notes notes) {
        this.notes = notes;
    }

    void add(FormRow row) {
        Optional<String> list = row.peek("list_name");
        Optional<String> name = row.peek("name");
        if (list.isEmpty() || name.isEmpty()) {
            row.leaveOutRow("choice.incomplete", "An option needs the name of its list and a name of its own.");
            return;
        }
        OptionList options = lists.computeIfAbsent(
                list.get(),
                any -> new OptionList(any, new ArrayList<>(), new TreeMap<>(), new ArrayList<>(), new Keys()));
        row.take("list_name");
        row.take("name");
        String key = options.keys().choice(name.get());
        if (!key.equals(name.get())) {
            options.renamed().add("%s is %s".formatted(Notes.quote(name.get()), key));
        }
        options.options().add(new Option(name.get(), key, row.texts("label")));
        row.remark(Sketch.object());
        row.untaken().forEach(header -> options.leftOver().merge(header, 1, Integer::sum));
    }

    /// @return empty where there is no such list
    Optional<Offer> use(String name) {
        return Optional.ofNullable(lists.get(name)).map(list -> {
            uses.merge(name, 1, Integer::sum);
            Map<String, String> keys = new LinkedHashMap<>();
            list.options().forEach(option -> keys.putIfAbsent(option.name(), option.key()));
            return new Offer(List.copyOf(list.options()), keys);
        });
    }

    static void fill(Sketch sketch, ObjectNode question, Offer offer, String source) {
        question.putArray("options");
        offer.options().forEach(option -> sketch.choice(question, "options", option.key(), option.text(), source));
    }

    /// Says of every list what became of it, now that all questions were asked.
    void account() {
        lists.values().forEach(list -> {
            String source = "choices list " + list.name();
            int used = uses.getOrDefault(list.name(), 0);
            if (used == 0) {
                notes.leftOut(
                        source,
                        null,
                        "list.unused",
                        "No question that was taken offers these %d options: %s."
                                .formatted(list.options().size(), names(list)));
                return;
            }
            notes.taken(
                    source,
                    null,
                    "list.taken",
                    "%d options, offered by %d questions."
                            .formatted(list.options().size(), used));
            if (!list.renamed().isEmpty()) {
                notes.changed(
                        source,
                        null,
                        "option.key",
                        "Keys of options are written otherwise in Kaiku: %s."
                                .formatted(String.join(", ", list.renamed())));
            }
            list.leftOver()
                    .forEach((header, count) -> notes.leftOut(
                            source + ", column " + header,
                            null,
                            "choice.column",
                            "Options have a name and a text, nothing else; %d cells were left out.".formatted(count)));
        });
    }

    private static String names(OptionList list) {
        return Notes.quote(
                String.join(", ", list.options().stream().map(Option::name).toList()));
    }
}
