package fi.kaiku.survey.imports;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.kaiku.platform.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are broken, of another kind, or made to do harm: refused by name, and soon.
class HostileFileTest {

    private static final byte[] FORM =
            Forms.survey("type | name | label\ntext | a | Mitä?").bytes();
    private static final String LSS = """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>640</DBVersion>
            <languages><language>fi</language></languages>
            <surveys><rows><row><sid>1</sid><language>fi</language></row></rows></surveys>%s</document>
            """;
    private static final String LAUGHS = """
            <!DOCTYPE document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>""";
    private static final String OUTSIDE = "<!DOCTYPE document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertEquals("file.not-xlsx", refusal(SurveyFormat.XLSFORM, "type,name,label".getBytes(UTF_8)));
        assertEquals("file.not-xlsx", refusal(SurveyFormat.XLSFORM, zip("readme.txt", "hello".getBytes(UTF_8))));
        assertEquals("file.empty", refusal(SurveyFormat.XLSFORM, new byte[0]));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertEquals("file.xls", refusal(SurveyFormat.XLSFORM, old));
        assertEquals(
                "file.no-survey-sheet",
                refusal(
                        SurveyFormat.XLSFORM,
                        new Forms().sheet("Taul1", "a | b").bytes()));
        assertEquals(
                "file.no-type-column",
                refusal(SurveyFormat.XLSFORM, Forms.survey("name | label").bytes()));
    }

    @Test
    void refusesWhatUnpacksToMuchMore() throws IOException {
        assertEquals("zip.size", refusal(SurveyFormat.XLSFORM, zip("xl/a.xml", new byte[40 << 20])));
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(many)) {
            for (int i = 0; i < 600; i++) {
                out.putNextEntry(new ZipEntry("part" + i));
                out.closeEntry();
            }
        }
        assertEquals("zip.entries", refusal(SurveyFormat.XLSFORM, many.toByteArray()));
        assertEquals("file.size", refusal(SurveyFormat.LSS, new byte[SurveyFile.LARGEST + 1]));
    }

    @Test
    void refusesEntitiesInWorkbooks() throws IOException {
        for (String type : new String[] {LAUGHS, OUTSIDE}) {
            byte[] form = changed(
                    text -> text.replaceFirst("(<\\?xml[^>]*\\?>)?", "$1" + type.replace("document", "worksheet")));
            assertEquals("xml.doctype", refusal(SurveyFormat.XLSFORM, form));
        }
    }

    @Test
    void refusesCellsOutsideOfTheSheet() throws IOException {
        byte[] far = changed(text -> text.replace("r=\"A1\"", "r=\"ZZZZZZZ1\""));
        assertEquals("sheet.place", refusal(SurveyFormat.XLSFORM, far));
    }

    @Test
    void refusesMoreThanAFormNeeds() {
        StringBuilder rows = new StringBuilder("type | name\n");
        for (int i = 0; i < 5_001; i++) {
            rows.append("text | q").append(i).append('\n');
        }
        assertEquals(
                "sheet.rows",
                refusal(SurveyFormat.XLSFORM, Forms.survey(rows.toString()).bytes()));
    }

    @Test
    void refusesEntitiesAndDepthInSurveysOfLimeSurvey() {
        assertEquals(
                "xml.doctype",
                refusal(SurveyFormat.LSS, LSS.formatted(LAUGHS, "").getBytes(UTF_8)));
        assertEquals(
                "xml.doctype",
                refusal(SurveyFormat.LSS, LSS.formatted(OUTSIDE, "").getBytes(UTF_8)));
        String wide = LSS.replace("UTF-8", "UTF-16").formatted(LAUGHS, "");
        assertEquals("xml.doctype", refusal(SurveyFormat.LSS, bytes(wide, UTF_16)));
        String deep = "<x>".repeat(100) + "</x>".repeat(100);
        assertEquals(
                "xml.deep", refusal(SurveyFormat.LSS, LSS.formatted("", deep).getBytes(UTF_8)));
    }

    @Test
    void refusesWhatIsNoSurvey() {
        assertEquals("file.not-lss", refusal(SurveyFormat.LSS, "<html/>".getBytes(UTF_8)));
        assertEquals("xml.broken", refusal(SurveyFormat.LSS, "Q1;Q2".getBytes(UTF_8)));
        String group = LSS.formatted("", "").replace(">Survey<", ">Group<");
        assertEquals("file.not-survey", refusal(SurveyFormat.LSS, group.getBytes(UTF_8)));
        assertEquals("file.not-json", refusal(SurveyFormat.KAIKU, "{\"pages\":".getBytes(UTF_8)));
        assertEquals("file.not-json", refusal(SurveyFormat.KAIKU, "[]".getBytes(UTF_8)));
    }

    /// Whatever the bytes, it is read or refused, and never fails otherwise.
    @ParameterizedTest
    @EnumSource
    void readsOrRefusesNoise(SurveyFormat format) {
        Random random = new Random(20_261_126);
        byte[] lss = LSS.formatted("", "").getBytes(UTF_8);
        byte[] json = "{\"languages\":[\"fi\"],\"defaultLanguage\":\"fi\",\"title\":{},\"pages\":[]}".getBytes(UTF_8);
        byte[] whole = switch (format) {
            case KAIKU -> json;
            case XLSFORM -> FORM;
            case LSS -> lss;
        };
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] noise = switch (i % 3) {
                case 0 -> {
                    byte[] any = new byte[random.nextInt(4_000)];
                    random.nextBytes(any);
                    yield any;
                }
                case 1 -> Arrays.copyOf(whole, random.nextInt(whole.length));
                default -> {
                    byte[] changed = whole.clone();
                    for (int change = 0; change < 1 + random.nextInt(20); change++) {
                        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                    }
                    yield changed;
                }
            };
            refused += isRefused(format, noise) ? 1 : 0;
        }
        assertTrue(refused > 260, "only " + refused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"((((", "${a", "${a} = ", "1 = 1 = 1", "not(", "selected(", "${a} div 2 > 1", ")", "'", "."})
    void tellsOfConditionsThatCannotBeRead(String condition) {
        ReadSurvey read = Forms.survey("type | name | label | relevant\ntext | a | A |\ntext | b | B | " + condition)
                .read();
        assertTrue(Forms.note(read, "survey row 3, b", "relevant.left-out").isPresent(), condition);
    }

    private static boolean isRefused(SurveyFormat format, byte[] bytes) {
        try {
            SurveyFile.read(bytes, format, "fi", Forms.JSON);
            return false;
        } catch (HttpProblem e) {
            assertTrue(e.getStatusCode() >= 400 && e.getStatusCode() < 500);
            return true;
        }
    }

    private static String refusal(SurveyFormat format, byte[] bytes) {
        HttpProblem problem = assertThrows(HttpProblem.class, () -> SurveyFile.read(bytes, format, "fi", Forms.JSON));
        assertTrue(problem.getStatusCode() == 413 || problem.getStatusCode() == 422);
        return Problems.fieldErrors(problem).getFirst().code();
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
            out.closeEntry();
        }
        return zip.toByteArray();
    }

    /// The form with its first sheet changed.
    private static byte[] changed(UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(FORM).get();
                ZipOutputStream out = new ZipOutputStream(zip)) {
            for (var entry : Collections.list(in.getEntries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean sheet = entry.getName().endsWith("sheet1.xml");
                out.write(sheet ? change.apply(new String(content, UTF_8)).getBytes(UTF_8) : content);
                out.closeEntry();
            }
        }
        return zip.toByteArray();
    }
}
