package fi.kaiku.survey.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The tables of LimeSurvey's database that an .lss holds, as rows of column to text.
final class LssTables {

    private static final int ROWS = 60_000;
    private static final int TABLE = 1;
    private static final int LIST = 2;
    private static final int ROW = 3;
    private static final int FIELD = 4;

    private final Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> languages = new ArrayList<>();

    private LssTables() {}

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 413 or 422 where it is not read
    static LssTables read(byte[] bytes) {
        LssTables tables = new LssTables();
        try {
            tables.read(SafeXml.reader(bytes));
        } catch (XMLStreamException | RuntimeException e) {
            throw SafeXml.broken(e, "The file");
        }
        if (tables.facts.isEmpty() && tables.tables.isEmpty()) {
            throw FileProblems.unreadable("file.not-lss", "This is XML, but no survey of LimeSurvey.");
        }
        String kind = tables.facts.getOrDefault("LimeSurveyDocType", "");
        if (!kind.equals("Survey")) {
            throw FileProblems.unreadable(
                    "file.not-survey",
                    "The file holds %s, not a whole survey; export the survey structure (.lss)."
                            .formatted(Notes.quote(kind)));
        }
        return tables;
    }

    List<Map<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    /// The names of all tables with a row.
    List<String> names() {
        return tables.keySet().stream().filter(name -> !rows(name).isEmpty()).toList();
    }

    List<String> languages() {
        return languages;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        int rows = 0;
        List<String> path = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Map<String, String> row = new LinkedHashMap<>();
        while (reader.hasNext()) {
            switch (SafeXml.next(reader, depth)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.add(reader.getLocalName());
                    depth++;
                    text.setLength(0);
                    if (depth == ROW + 1 && path.get(ROW).equals("row")) {
                        row = new LinkedHashMap<>();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth == FIELD && path.get(ROW).equals("row")) {
                        row.put(path.get(FIELD), text.toString());
                    } else if (depth == ROW
                            && path.get(ROW).equals("row")
                            && path.get(LIST).equals("rows")) {
                        if (++rows > ROWS) {
                            throw FileProblems.tooLarge("xml.rows", "The file has more than %d rows.".formatted(ROWS));
                        }
                        tables.computeIfAbsent(path.get(TABLE), any -> new ArrayList<>())
                                .add(row);
                    } else if (depth == LIST && path.get(TABLE).equals("languages")) {
                        languages.add(text.toString().strip());
                    } else if (depth == TABLE && !text.toString().isBlank()) {
                        facts.put(path.get(TABLE), text.toString().strip());
                    }
                    path.removeLast();
                    text.setLength(0);
                }
                default -> {}
            }
        }
    }
}
