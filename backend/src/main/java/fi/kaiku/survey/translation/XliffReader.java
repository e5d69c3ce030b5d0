package fi.kaiku.survey.translation;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XLIFF 2 as tools hand it back: segments split or joined again, in another order, notes dropped, modules of
/// their own added.
final class XliffReader {

    /// Deeper than any tool goes, and shallow enough to walk.
    private static final int DEPTH = 64;

    private final XMLStreamReader xml;
    private final List<TextsFile.Entry> entries = new ArrayList<>();
    private int depth;

    private XliffReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what is not XML, or has a document type; 422 for XML
    /// that is not XLIFF 2
    static TextsFile read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new XliffReader(factory.createXMLStreamReader(new StringReader(decoded(bytes)))).document();
        } catch (XMLStreamException e) {
            throw TextsProblems.notXml(e.getLocation());
        }
    }

    /// In one of the encodings in which every reader of XML must read it.
    private static String decoded(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        try {
            String text = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw TextsProblems.notUnicode();
        }
    }

    private TextsFile document() throws XMLStreamException {
        while (next() != START_ELEMENT) {
            // comments before the root
        }
        String source = xml.getAttributeValue(null, "srcLang");
        String target = xml.getAttributeValue(null, "trgLang");
        if (!is("xliff") || source == null) {
            throw TextsProblems.notXliff();
        }
        if (target == null) {
            throw TextsProblems.noTarget();
        }
        container(preserves(false), target);
        return new TextsFile(source, entries, List.of());
    }

    /// The root, a file or a group.
    private void container(boolean preserve, String language) throws XMLStreamException {
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event != START_ELEMENT) {
                continue;
            }
            if (is("file") || is("group")) {
                container(preserves(preserve), language);
            } else if (is("unit")) {
                unit(preserves(preserve), language);
            } else {
                skip();
            }
        }
    }

    private void unit(boolean preserve, String language) throws XMLStreamException {
        String id = attribute("id");
        Map<String, String> data = new HashMap<>();
        XliffUnit unit = new XliffUnit();
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event != START_ELEMENT) {
                continue;
            }
            if (is("originalData")) {
                originalData(data);
            } else if (is("segment") || is("ignorable")) {
                unit.begin(is("ignorable"));
                segment(unit, data, preserve);
            } else {
                skip();
            }
        }
        entries.add(unit.entry(id, language));
    }

    private void originalData(Map<String, String> data) throws XMLStreamException {
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == START_ELEMENT) {
                String id = attribute("id");
                data.put(id, inline(new XliffUnit(), Map.of()));
            }
        }
    }

    private void segment(XliffUnit unit, Map<String, String> data, boolean preserve) throws XMLStreamException {
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event != START_ELEMENT) {
                continue;
            }
            boolean spaced = preserves(preserve);
            if (is("source")) {
                unit.source(spaced(inline(unit, data), spaced));
            } else if (is("target")) {
                String order = attribute("order");
                unit.target(spaced(inline(unit, data), spaced), order);
            } else {
                skip();
            }
        }
    }

    /// All words within an element, with its codes as they were in the text.
    private String inline(XliffUnit unit, Map<String, String> data) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int event = next(); event != END_ELEMENT; event = next()) {
            if (event == CHARACTERS || event == CDATA || event == SPACE) {
                words.append(xml.getText());
            } else if (event == START_ELEMENT) {
                code(unit, data, words);
            }
        }
        return words.toString();
    }

    private void code(XliffUnit unit, Map<String, String> data, StringBuilder words) throws XMLStreamException {
        String name = XliffWriter.NAMESPACE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
        switch (name) {
            case "ph", "sc", "ec" -> {
                words.append(unit.original(data, attribute("dataRef")));
                skip();
            }
            case "pc" -> {
                String close = attribute("dataRefEnd");
                words.append(unit.original(data, attribute("dataRefStart")));
                words.append(inline(unit, data));
                words.append(unit.original(data, close));
            }
            case "mrk" -> words.append(inline(unit, data));
            case "cp" -> {
                words.append(unit.character(attribute("hex")));
                skip();
            }
            default -> skip(); // sm, em and what modules add
        }
    }

    private void skip() throws XMLStreamException {
        for (int inside = depth; depth >= inside; ) {
            next();
        }
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == DTD) {
            throw TextsProblems.notXml(xml.getLocation());
        }
        depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        if (depth > DEPTH) {
            throw TextsProblems.notXml(xml.getLocation());
        }
        return event;
    }

    private boolean is(String name) {
        return XliffWriter.NAMESPACE.equals(xml.getNamespaceURI())
                && xml.getLocalName().equals(name);
    }

    private String attribute(String name) {
        @Nullable String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private boolean preserves(boolean around) {
        @Nullable String space = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "space");
        return space == null ? around : space.equals("preserve");
    }

    /// Without `xml:space`, line breaks and indents are the tool's, not the translator's.
    private static String spaced(String words, boolean preserve) {
        return preserve ? words : words.replaceAll("\\s+", " ").strip();
    }
}
