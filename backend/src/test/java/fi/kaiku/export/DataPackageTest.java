package fi.kaiku.export;

import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.kaiku.testing.Answer;
import fi.kaiku.testing.Place;
import fi.kaiku.testing.Staff;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

@QuarkusTest
class DataPackageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern DECLARED = Pattern.compile("(?m)^    (\\S+) (?:A|F|SDATE)\\d");

    private Map<String, String> files = Map.of();

    @BeforeEach
    void open() throws IOException {
        Place place = Place.open(Place.definition("/fi/kaiku/survey/every-type.json"));
        Answer.to(place)
                .answers(Map.of("overall", 1, "warmth", 0.5, "comment", "kylmä\nja \"kova\"", "publish", true))
                .put()
                .statusCode(201);
        byte[] zip = Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/data-package?labels=sv".formatted(place.surveyId()))
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header(Downloads.ROW_COUNT, "1")
                .extract()
                .asByteArray();
        files = unzip(zip);
        Staff.of("analyst", place.organisationId())
                .get("/api/v1/surveys/%s/data-package?labels=et".formatted(place.surveyId()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("labels"));
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private String file(String name) {
        return files.getOrDefault(name, "");
    }

    private List<String> columns() {
        return List.of(file("data.csv").lines().findFirst().orElseThrow().split(","));
    }

    @Test
    void holdsARowALine() {
        assertEquals(
                Set.of("README.md", "datapackage.json", "ddi-codebook.xml", "data.sps", "codebook.csv", "data.csv"),
                files.keySet());
        assertEquals(2, file("data.csv").lines().count(), "line breaks in texts are blanks");
        assertTrue(file("data.csv").contains("\"kylmä ja \"\"kova\"\"\""));
        assertTrue(file("README.md").startsWith("# Berätta om ditt besök"));
        assertTrue(file("codebook.csv").contains("age,,,,65-74,65–74"));
    }

    @Test
    void describesEachColumnForFrictionless() throws IOException {
        JsonNode descriptor = JSON.readTree(file("datapackage.json"));
        JsonNode fields = descriptor.at("/resources/0/schema/fields");
        assertEquals(columns(), fields.findValuesAsText("name"));
        JsonNode overall = field(fields, "overall");
        assertEquals("integer", overall.get("type").textValue());
        assertEquals(5, overall.get("categories").size());
        assertEquals("Dåligt", overall.at("/categories/0/label").textValue());
        assertEquals("2", overall.at("/categories/1/label").textValue());
        assertEquals("number", field(fields, "warmth").get("type").textValue());
        assertEquals(
                "Med buss",
                field(fields, "routes.here").at("/categories/0/label").textValue());
        assertEquals("date", field(fields, "day").get("type").textValue());
    }

    private static JsonNode field(JsonNode fields, String name) {
        for (JsonNode field : fields) {
            if (field.get("name").textValue().equals(name)) {
                return field;
            }
        }
        throw new AssertionError(name);
    }

    @Test
    void describesEachColumnInDdi() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document ddi;
        try (InputStream xml = new ByteArrayInputStream(file("ddi-codebook.xml").getBytes(StandardCharsets.UTF_8))) {
            ddi = factory.newDocumentBuilder().parse(xml);
        }
        assertEquals("ddi:codebook:2_5", ddi.getDocumentElement().getNamespaceURI());
        NodeList variables = ddi.getElementsByTagNameNS("ddi:codebook:2_5", "var");
        assertEquals(columns().size(), variables.getLength());
        Element routes = (Element) variables.item(columns().indexOf("routes.here"));
        assertEquals("routes.here", routes.getAttribute("name"));
        assertEquals(
                List.of("labl", "labl", "labl", "qstn", "catgry", "catgry", "varFormat"),
                children(routes),
                "in the order that the schema demands");
    }

    private static List<String> children(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Node::getLocalName)
                .toList();
    }

    @Test
    void declaresEachColumnForSpss() {
        String syntax = file("data.sps");
        List<String> declared = DECLARED.matcher(syntax)
                .results()
                .map(MatchResult::group)
                .map(line -> line.strip().split(" ")[0])
                .toList();
        List<String> expected = columns().stream()
                .map(name -> name.replace('-', '_'))
                .map(name -> name.equals("comment") ? "comment_" : name)
                .toList();
        assertEquals(expected, declared, "a line that begins with `comment` would be one");
        Set<String> distinct = new HashSet<>();
        declared.forEach(name -> assertTrue(distinct.add(name.toLowerCase(Locale.ROOT)), name));
        assertTrue(syntax.contains("  /routes.here\n    'bus' 'Med buss'\n    'foot' 'Till fots'"), syntax);
        assertTrue(syntax.contains("    1 'Dåligt'"), syntax);
        assertTrue(syntax.lines().allMatch(line -> line.length() < 256), "SPSS reads no longer lines");
    }
}
