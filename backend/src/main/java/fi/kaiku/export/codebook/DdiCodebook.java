package fi.kaiku.export.codebook;

import fi.kaiku.export.words.Variable;
import fi.kaiku.platform.LocalizedText;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// The study and its variables after DDI-Codebook 2.5, as data archives take it. The order of the elements is that of
/// its schema.
public final class DdiCodebook {

    static final String NAMESPACE = "ddi:codebook:2_5";
    private static final String VERSION = "2.5";
    private static final String FILE = "F1";

    private final Study study;
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private DdiCodebook(Study study) throws XMLStreamException {
        this.study = study;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    public static String of(Study study) {
        try {
            DdiCodebook codebook = new DdiCodebook(study);
            codebook.document();
            return codebook.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("written to memory", e);
        }
    }

    private interface Inside {
        void write() throws XMLStreamException;
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("codeBook");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", VERSION);
        xml.writeAttribute("xml:lang", study.language());
        element(
                "docDscr",
                () -> element("citation", () -> {
                    element("titlStmt", () -> leaf("titl", study.title()));
                    element("prodStmt", () -> {
                        element(
                                "prodDate",
                                () -> text(study.day().toString()),
                                "date",
                                study.day().toString());
                        leaf("software", "Kaiku");
                    });
                }));
        element("stdyDscr", this::study);
        element("fileDscr", this::file, "ID", FILE);
        element("dataDscr", this::variables);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void study() throws XMLStreamException {
        element(
                "citation",
                () -> element("titlStmt", () -> {
                    leaf("titl", study.title());
                    for (Map.Entry<String, String> title :
                            study.words().title().texts().entrySet()) {
                        if (!title.getKey().equals(study.language())) {
                            element("parTitl", () -> text(title.getValue()), "xml:lang", title.getKey());
                        }
                    }
                }));
        element(
                "stdyInfo",
                () -> element("sumDscr", () -> {
                    element("anlyUnit", () -> text("Response of one visitor"));
                    leaf("dataKind", study.synthetic() ? "Synthetic demonstration data" : "Survey data");
                }));
        element(
                "method",
                () -> element("dataColl", () -> {
                    leaf("sampProc", "Visitors who chose to answer; where staff asked, the variable channel says so.");
                    leaf(
                            "collMode",
                            "Self-administered questionnaire on tablet, phone or web page; paper keyed by staff.");
                    leaf("collSitu", "Filter: " + study.filter());
                }));
    }

    private void file() throws XMLStreamException {
        element("fileTxt", () -> {
            leaf("fileName", Study.DATA);
            element("dimensns", () -> {
                leaf("caseQnty", Long.toString(study.rows()));
                leaf("varQnty", Integer.toString(study.variables().size()));
            });
            element("fileType", () -> text("text/csv"), "charset", "UTF-8");
        });
    }

    private void variables() throws XMLStreamException {
        int number = 0;
        for (Variable variable : study.variables()) {
            String id = "V" + ++number;
            boolean continuous = variable.kind() == Variable.Kind.NUMBER;
            element(
                    "var",
                    () -> variable(variable),
                    "ID",
                    id,
                    "name",
                    variable.name(),
                    "files",
                    FILE,
                    "intrvl",
                    continuous ? "contin" : "discrete");
        }
    }

    private void variable(Variable variable) throws XMLStreamException {
        labels(variable.label());
        if (variable.question() != null) {
            element("qstn", () -> element("qstnLit", () -> text(study.label(variable)), "xml:lang", study.language()));
        }
        Variable.Range range = variable.range();
        if (range != null) {
            element(
                    "valrng",
                    () -> element("range", () -> {}, "min", plain(range.lowest()), "max", plain(range.highest())));
        }
        for (Variable.Code code : variable.codes()) {
            element("catgry", () -> {
                leaf("catValu", code.code());
                labels(code.label());
            });
        }
        element("varFormat", () -> {}, "type", variable.isNumber() ? "numeric" : "character", "schema", "other");
    }

    private void labels(LocalizedText label) throws XMLStreamException {
        for (Map.Entry<String, String> each : label.texts().entrySet()) {
            element("labl", () -> text(each.getValue()), "xml:lang", each.getKey());
        }
    }

    private void leaf(String name, @Nullable String words) throws XMLStreamException {
        element(name, () -> text(words == null ? "" : words));
    }

    private void text(String words) throws XMLStreamException {
        xml.writeCharacters(words);
    }

    /// @param attributes names and values by turns
    private void element(String name, Inside inside, String... attributes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        inside.write();
        xml.writeEndElement();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
