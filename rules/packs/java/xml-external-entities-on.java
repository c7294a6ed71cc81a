package shop;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;

class Parsers {
    void make(DocumentBuilderFactory factory, XMLInputFactory stax) throws Exception {
        // ruleid: java-xml-external-entities-on
        factory.setFeature("http://xml.org/sax/features/external-general-entities", true);
        // ruleid: java-xml-external-entities-on
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
        // ruleid: java-xml-external-entities-on
        stax.setProperty(XMLInputFactory.SUPPORT_DTD, true);
        // ruleid: java-xml-external-entities-on
        factory.setExpandEntityReferences(true);
        // ok: java-xml-external-entities-on
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-xml-external-entities-on
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        // ok: java-xml-external-entities-on
        stax.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // ok: java-xml-external-entities-on
        factory.setFeature("http://xml.org/sax/features/namespaces", true);
    }
}
