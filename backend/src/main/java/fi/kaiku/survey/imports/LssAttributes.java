package fi.kaiku.survey.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The attributes of one question: taken one by one, and the rest told.
final class LssAttributes {

    /// Values with which LimeSurvey fills in what nobody has set.
    private static final Map<String, Set<String>> USUAL = Map.ofEntries(
            Map.entry("display_columns", Set.of("1")),
            Map.entry("location_mapheight", Set.of("300")),
            Map.entry("location_mapwidth", Set.of("500")),
            Map.entry("location_mapzoom", Set.of("11")),
            Map.entry("location_mapservice", Set.of("100")),
            Map.entry("statistics_showgraph", Set.of("1")),
            Map.entry("statistics_showmap", Set.of("1")),
            Map.entry("time_limit_action", Set.of("1")),
            Map.entry("show_totals", Set.of("X")),
            Map.entry("assessment_value", Set.of("1")),
            Map.entry("answer_order", Set.of("normal")),
            Map.entry("subquestion_order", Set.of("normal")),
            Map.entry("other_position", Set.of("default", "end")),
            Map.entry("question_template", Set.of("core")),
            Map.entry("show_comment", Set.of("1")),
            Map.entry("show_title", Set.of("1")),
            Map.entry("max_filesize", Set.of("10240")),
            Map.entry("max_num_of_files", Set.of("1")),
            Map.entry("allowed_filetypes", Set.of("png, gif, doc, odt, jpg, jpeg, pdf, png, heic")),
            Map.entry("showpopups", Set.of("1")),
            Map.entry("samechoiceheight", Set.of("1")),
            Map.entry("samelistheight", Set.of("1")),
            Map.entry("value_range_allows_missing", Set.of("1")),
            Map.entry("keep_aspect", Set.of("no")),
            Map.entry("button_size", Set.of("default")),
            Map.entry("visualize", Set.of("list")),
            Map.entry("commented_checkbox", Set.of("checked")),
            Map.entry("commented_checkbox_auto", Set.of("1")),
            Map.entry("slider_separator", Set.of("|")),
            Map.entry("dropdown_prepostfix", Set.of("|")));

    private static final Set<String> NOTHING = Set.of("", "0", "N", "no", "false", "normal");

    /// Beginnings of names, and why such attributes have no place.
    private static final Map<String, String> REASONS = reasons();

    private final String source;
    private final Map<String, List<Map<String, String>>> rows;
    private final Set<String> taken = new LinkedHashSet<>();

    private LssAttributes(String source, Map<String, List<Map<String, String>>> rows) {
        this.source = source;
        this.rows = rows;
    }

    static LssAttributes of(LssTables tables, String qid, String source) {
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        tables.rows("question_attributes").stream()
                .filter(row -> row.getOrDefault("qid", "").strip().equals(qid))
                .forEach(row -> rows.computeIfAbsent(row.getOrDefault("attribute", ""), any -> new ArrayList<>())
                        .add(row));
        return new LssAttributes(source, rows);
    }

    /// What an attribute says; it is in the definition from here on. Empty where it says nothing.
    String take(String name) {
        taken.add(name);
        return value(name);
    }

    boolean isOn(String name) {
        String value = take(name);
        return value.equals("1") || value.equalsIgnoreCase("Y");
    }

    /// Null where it is no plain number; then it is told.
    @Nullable
    BigDecimal number(String name) {
        String value = value(name);
        if (!value.matches("-?\\d{1,9}([.,]\\d{1,6})?")) {
            return null;
        }
        taken.add(name);
        return new BigDecimal(value.replace(',', '.'));
    }

    /// A text by language; empty where there is none.
    Map<String, String> texts(String name, LssLanguages languages) {
        taken.add(name);
        return languages.texts(rows.getOrDefault(name, List.of()), "language", "value");
    }

    /// Whether options come in any order.
    boolean isRandom() {
        boolean old = isOn("random_order");
        boolean answers = take("answer_order").equals("random");
        boolean subquestions = take("subquestion_order").equals("random");
        return old || answers || subquestions;
    }

    /// Says what became of those that nothing asked for.
    void account(Notes notes, @Nullable JsonNode place) {
        List<String> unset = new ArrayList<>();
        rows.forEach((name, values) -> {
            if (isUnset(name, values)) {
                unset.add(name);
            } else if (!taken.contains(name)) {
                notes.leftOut(
                        "%s, attribute %s".formatted(source, name),
                        place,
                        "attribute.left-out",
                        "%s It said %s.".formatted(why(name), Notes.quoteWhole(said(values))));
            }
        });
        if (!unset.isEmpty()) {
            notes.taken(
                    source,
                    place,
                    "attributes.unset",
                    "%d attributes are empty or as LimeSurvey has them anyway: %s."
                            .formatted(unset.size(), String.join(", ", unset)));
        }
        List<String> used = rows.keySet().stream()
                .filter(name -> taken.contains(name) && !unset.contains(name))
                .toList();
        if (!used.isEmpty()) {
            notes.taken(source, place, "attributes.taken", "Attributes: %s.".formatted(String.join(", ", used)));
        }
    }

    private static boolean isUnset(String name, List<Map<String, String>> values) {
        return values.stream()
                .map(row -> row.getOrDefault("value", "").strip())
                .allMatch(value -> NOTHING.contains(value)
                        || USUAL.getOrDefault(name, Set.of()).contains(value));
    }

    private static String said(List<Map<String, String>> values) {
        return String.join(
                " / ",
                values.stream()
                        .map(row -> row.getOrDefault("value", "").strip())
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList());
    }

    private String value(String name) {
        return rows.getOrDefault(name, List.of()).stream()
                .map(row -> row.getOrDefault("value", "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String why(String name) {
        return REASONS.entrySet().stream()
                .filter(reason -> name.startsWith(reason.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Kaiku has nothing like it.");
    }

    private static Map<String, String> reasons() {
        String looks = "Kaiku draws questions in its own way.";
        String rules = "Kaiku checks no such rule.";
        Map<String, String> reasons = new LinkedHashMap<>();
        List.of("array_filter", "exclude_all_others")
                .forEach(name ->
                        reasons.put(name, "Kaiku shows all options and rows of a question, whatever was answered."));
        List.of(
                        "em_validation",
                        "equals_num_value",
                        "num_value",
                        "min_num_value",
                        "max_num_value",
                        "min_answers",
                        "max_answers",
                        "other_numbers_only",
                        "other_comment_mandatory",
                        "numbers_only",
                        "max_subquestions")
                .forEach(name -> reasons.put(name, rules));
        reasons.put("time_limit", "Kaiku gives visitors all the time that they want.");
        reasons.put("location_", "Kaiku does not ask where a visitor is.");
        List.of("random_group", "randomization_group")
                .forEach(name -> reasons.put(name, "Kaiku asks questions in the order of the survey."));
        List.of("statistics_", "public_statistics", "scale_export", "assessment_value")
                .forEach(name -> reasons.put(name, "It is about LimeSurvey's own results, not about asking."));
        List.of(
                        "display_",
                        "hide_tip",
                        "answer_width",
                        "dropdown_",
                        "category_separator",
                        "cssclass",
                        "text_input",
                        "input_size",
                        "prefix",
                        "suffix",
                        "placeholder",
                        "slider_",
                        "printable_help",
                        "repeat_headings",
                        "show",
                        "use_dropdown",
                        "alphasort",
                        "choice_title",
                        "rank_title",
                        "label_input",
                        "button_size",
                        "question_template",
                        "horizontal",
                        "fix_",
                        "crop_",
                        "image",
                        "page_break",
                        "dualscale")
                .forEach(name -> reasons.put(name, looks));
        return reasons;
    }
}
