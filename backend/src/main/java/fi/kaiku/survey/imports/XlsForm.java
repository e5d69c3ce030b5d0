package fi.kaiku.survey.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads forms of ODK, KoBoToolbox and their relatives: a workbook with the sheets `survey`, `choices`, `settings`.
final class XlsForm {

    private static final Set<String> CHOICES = Set.of("choices", "choices and columns", "lists");
    private static final List<Workbook.Line> NO_LINES = List.of();

    private final Sketch sketch = new Sketch();
    private final Notes notes = sketch.notes;
    private final Workbook workbook;
    private final Workbook.Sheet survey;
    private final FormColumns surveyColumns;
    private final Optional<Workbook.Sheet> choices;
    private final Optional<FormColumns> choiceColumns;

    private XlsForm(Workbook workbook) {
        this.workbook = workbook;
        this.survey = workbook.sheet("survey")
                .filter(sheet -> !sheet.rows().isEmpty())
                .orElseThrow(() -> FileProblems.unreadable(
                        "file.no-survey-sheet",
                        "A form has a sheet named survey with at least its headings; here are: %s."
                                .formatted(sheetNames(workbook))));
        this.surveyColumns = new FormColumns(survey.rows().getFirst());
        if (surveyColumns.named("type").isEmpty()) {
            throw FileProblems.unreadable(
                    "file.no-type-column", "The first row of the sheet survey names no column type.");
        }
        this.choices = CHOICES.stream()
                .map(workbook::sheet)
                .flatMap(Optional::stream)
                .filter(sheet -> !sheet.rows().isEmpty())
                .findFirst();
        this.choiceColumns = choices.map(sheet -> new FormColumns(sheet.rows().getFirst()));
    }

    /// @param assumedLanguage of texts where the file does not say
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 or 422 where it is not read
    static ReadSurvey read(byte[] bytes, String assumedLanguage) {
        return new XlsForm(Workbook.read(bytes)).read(assumedLanguage);
    }

    private ReadSurvey read(String assumedLanguage) {
        FormSettings settings = FormSettings.of(workbook, notes);
        FormLanguages languages = new FormLanguages(textColumns(), settings.defaultLanguage(), assumedLanguage, notes);
        FormLists lists = new FormLists(notes);
        choices.ifPresent(sheet -> rest(sheet)
                .forEach(line ->
                        lists.add(new FormRow("choices", line, choiceColumns.orElseThrow(), languages, notes))));
        settings.apply(sketch, languages);
        List<FormRow> rows = rest(survey).stream()
                .map(line -> new FormRow("survey", line, surveyColumns, languages, notes))
                .toList();
        new FormFlow(sketch, lists, new FormQuestions(sketch, lists, languages)).read(rows);
        lists.account();
        otherSheets();
        return sketch.finish(settings.languages(languages), languages.defaultTag());
    }

    private List<FormColumns.Column> textColumns() {
        List<FormColumns.Column> columns = new ArrayList<>();
        Stream.concat(Stream.of(surveyColumns), choiceColumns.stream()).forEach(header -> {
            columns.addAll(header.named("label"));
            columns.addAll(header.named("hint"));
        });
        return columns;
    }

    private void otherSheets() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        workbook.sheets().stream()
                .filter(sheet ->
                        sheet != survey && choices.filter(used -> used == sheet).isEmpty())
                .filter(sheet ->
                        !FormSettings.isSettings(sheet) && !sheet.name().equals("kaiku notes"))
                .forEach(sheet -> rows.put(sheet.name(), sheet.rows().size()));
        rows.forEach((name, count) -> notes.leftOut(
                "sheet " + name,
                null,
                "sheet.left-out",
                "Only the sheets survey, choices and settings are read; this one has %d rows.".formatted(count)));
    }

    private static List<Workbook.Line> rest(Workbook.Sheet sheet) {
        return sheet.rows().isEmpty()
                ? NO_LINES
                : sheet.rows().subList(1, sheet.rows().size());
    }

    private static String sheetNames(Workbook workbook) {
        return workbook.sheets().isEmpty()
                ? "none"
                : String.join(
                        ", ",
                        workbook.sheets().stream().map(Workbook.Sheet::name).toList());
    }
}
