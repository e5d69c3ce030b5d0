package fi.kaiku.survey.translation;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes texts as XLIFF 2.0 (OASIS), which 2.1 readers take as well: a unit for each text, of one segment.
final class XliffWriter {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private XliffWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /// @param name of the survey
    /// @param note to the translator about the whole survey
    /// @param units with `target` among their targets
    static String write(String name, @Nullable String note, String source, String target, List<Unit> units) {
        try {
            XliffWriter writer = new XliffWriter();
            writer.document(name, note, source, target, units);
            return writer.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("written to memory", e);
        }
    }

    private void document(String name, @Nullable String note, String source, String target, List<Unit> units)
            throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "2.0");
        xml.writeAttribute("srcLang", source);
        xml.writeAttribute("trgLang", target);
        line(1);
        xml.writeStartElement("file");
        xml.writeAttribute("id", "survey");
        xml.writeAttribute("original", name);
        notes(2, note == null ? List.of() : List.of(note), "");
        for (Unit unit : units) {
            unit(unit, target);
        }
        line(1);
        xml.writeEndElement();
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void unit(Unit unit, String language) throws XMLStreamException {
        String target = Objects.requireNonNull(unit.targets().get(language));
        XliffCodes codes = new XliffCodes(unit.source(), target);
        line(2);
        xml.writeStartElement("unit");
        xml.writeAttribute("id", unit.id());
        notes(3, unit.notes(), unit.where());
        originalData(codes.data());
        line(3);
        xml.writeStartElement("segment");
        xml.writeAttribute("state", target.isEmpty() ? "initial" : "translated");
        content("source", codes.source());
        if (!target.isEmpty()) {
            content("target", codes.target());
        }
        line(3);
        xml.writeEndElement();
        line(2);
        xml.writeEndElement();
    }

    private void notes(int depth, List<String> notes, String where) throws XMLStreamException {
        if (notes.isEmpty() && where.isEmpty()) {
            return;
        }
        line(depth);
        xml.writeStartElement("notes");
        for (String note : notes) {
            note(depth, "translator", note);
        }
        if (!where.isEmpty()) {
            note(depth, "location", where);
        }
        line(depth);
        xml.writeEndElement();
    }

    private void note(int depth, String category, String note) throws XMLStreamException {
        line(depth + 1);
        xml.writeStartElement("note");
        xml.writeAttribute("category", category);
        xml.writeCharacters(note.codePoints()
                .filter(XliffWriter::isInXml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        xml.writeEndElement();
    }

    private void originalData(Map<String, String> data) throws XMLStreamException {
        if (data.isEmpty()) {
            return;
        }
        line(3);
        xml.writeStartElement("originalData");
        for (Map.Entry<String, String> entry : data.entrySet()) {
            line(4);
            xml.writeStartElement("data");
            xml.writeAttribute("id", entry.getValue());
            words(entry.getKey());
            xml.writeEndElement();
        }
        line(3);
        xml.writeEndElement();
    }

    private void content(String element, List<XliffCodes.Inline> parts) throws XMLStreamException {
        line(4);
        xml.writeStartElement(element);
        xml.writeAttribute("xml", XML, "space", "preserve");
        for (XliffCodes.Inline part : parts) {
            inline(part);
        }
        xml.writeEndElement();
    }

    private void inline(XliffCodes.Inline part) throws XMLStreamException {
        String words = part.words();
        if (part.open() == null) {
            words(Objects.requireNonNull(words));
        } else if (words == null) {
            xml.writeEmptyElement("ph");
            xml.writeAttribute("id", part.id());
            xml.writeAttribute("dataRef", part.open());
        } else {
            xml.writeStartElement("pc");
            xml.writeAttribute("id", part.id());
            xml.writeAttribute("dataRefStart", part.open());
            xml.writeAttribute("dataRefEnd", part.close());
            words(words);
            xml.writeEndElement();
        }
    }

    /// What XML cannot hold is written as XLIFF has it, by its code point.
    private void words(String words) throws XMLStreamException {
        for (int point : words.codePoints().toArray()) {
            if (isInXml(point)) {
                xml.writeCharacters(Character.toString(point));
            } else {
                xml.writeEmptyElement("cp");
                xml.writeAttribute("hex", "%04X".formatted(point));
            }
        }
    }

    private static boolean isInXml(int point) {
        return point >= 0x20 && point != 0xFFFE && point != 0xFFFF || point == '\t' || point == '\n' || point == '\r';
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
