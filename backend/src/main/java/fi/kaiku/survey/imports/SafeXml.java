package fi.kaiku.survey.imports;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML of strangers: read as a stream, without document types and so without entities of their own, by the parser
/// that the reader of workbooks uses too.
final class SafeXml {

    private static final int DEEPEST = 60;
    private static final Pattern PLACE = Pattern.compile("[A-Z]{0,3}[0-9]{1,7}");
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    /// The next event; a document type is refused where it stands, and what is nested too deeply.
    ///
    /// @param depth of elements around it
    static int next(XMLStreamReader reader, int depth) throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw FileProblems.unreadable(
                    "xml.doctype", "The file declares a document type or entities, which no survey needs.");
        }
        if (event == XMLStreamConstants.START_ELEMENT && depth >= DEEPEST) {
            throw FileProblems.unreadable("xml.deep", "The file has elements more than %d deep.".formatted(DEEPEST));
        }
        return event;
    }

    /// @throws HttpProblem 422 for anything but well-formed XML that is safe to read
    static void require(byte[] bytes, String name) {
        try {
            XMLStreamReader reader = reader(bytes);
            int depth = 0;
            while (reader.hasNext()) {
                switch (next(reader, depth)) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        requirePlace(reader);
                        depth++;
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e, name);
        }
    }

    /// A cell or row far outside of any sheet would make the reader of workbooks reserve room for all before it.
    private static void requirePlace(XMLStreamReader reader) {
        boolean placed =
                reader.getLocalName().equals("c") || reader.getLocalName().equals("row");
        String place = placed ? reader.getAttributeValue(null, "r") : null;
        if (place != null && !PLACE.matcher(place).matches()) {
            throw FileProblems.unreadable("sheet.place", "A cell of the workbook lies outside of its sheet.");
        }
    }

    /// What a parser says, as a problem; its own problems as they are.
    static HttpProblem broken(Exception e, String name) {
        return e instanceof HttpProblem problem
                ? problem
                : FileProblems.unreadable("xml.broken", "%s is not well-formed XML, or breaks off.".formatted(name));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }
}
