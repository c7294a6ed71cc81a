package shop;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

class Parsers {
    DocumentBuilder dom() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        // ruleid: java-xml-parser-unprotected
        return factory.newDocumentBuilder();
    }

    SAXParser sax() throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        // ruleid: java-xml-parser-unprotected
        return factory.newSAXParser();
    }

    DocumentBuilder safe() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-xml-parser-unprotected
        return factory.newDocumentBuilder();
    }

    SAXParser given(SAXParserFactory factory) throws Exception {
        // ok: java-xml-parser-unprotected
        return factory.newSAXParser();
    }

    DocumentBuilder configured() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        harden(factory);
        // ok: java-xml-parser-unprotected
        return factory.newDocumentBuilder();
    }
}
