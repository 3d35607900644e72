package revnet.export;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML with an element a line, indented, ended by line feeds on every platform.
 *
 * <p>Names and quotes come from documents and are data: whatever means something to XML is escaped, and what XML 1.0
 * cannot hold at all (most control characters, lone surrogates; production 2 of the Recommendation) is left out.
 */
final class Xml {

    private static final String INDENT = "  ";

    private final XMLStreamWriter out;
    private final Deque<Boolean> holdsElements = new ArrayDeque<>();

    /** A document that goes to a writer, which is left open. */
    Xml(Writer writer) throws XMLStreamException {
        // the platform's own, so that no library on the class path changes a byte
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins the outermost element, in a namespace that all the others share. */
    Xml root(String name, String namespace) throws XMLStreamException {
        start(name);
        out.writeDefaultNamespace(namespace);
        return this;
    }

    /** Begins an element. */
    Xml start(String name) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        holdsElements.push(false);
        return this;
    }

    /** Writes an element that will only have attributes. */
    Xml empty(String name) throws XMLStreamException {
        newLine();
        out.writeEmptyElement(name);
        return this;
    }

    /** Writes an attribute of the element begun last; a parser reads any white space in it as spaces. */
    Xml attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, legal(value).replaceAll("[\\t\\n\\r]", " "));
        return this;
    }

    /** Writes an element that holds nothing but text. */
    Xml text(String text) throws XMLStreamException {
        out.writeCharacters(legal(text));
        return this;
    }

    /** Ends the element begun last. */
    Xml end() throws XMLStreamException {
        if (holdsElements.pop()) {
            indent();
        }
        out.writeEndElement();
        return this;
    }

    /** Ends the document. */
    void close() throws XMLStreamException {
        out.writeEndDocument();
        out.writeCharacters("\n");
        out.flush();
        out.close();
    }

    private void newLine() throws XMLStreamException {
        if (!holdsElements.isEmpty()) {
            holdsElements.pop();
            holdsElements.push(true);
        }
        indent();
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + INDENT.repeat(holdsElements.size()));
    }

    private static String legal(String text) {
        return text.codePoints()
                .filter(Xml::legal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean legal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
