package shop;

import java.io.InputStream;
import java.io.StringReader;
import org.apache.commons.digester3.Digester;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLReaderFactory;

class Readers {
    Object dom4j(InputStream upload) throws Exception {
        SAXReader reader = new SAXReader();
        // ruleid: java-xml-reader-unprotected
        return reader.read(upload);
    }

    Object dom4jRefuses(InputStream upload) throws Exception {
        SAXReader reader = new SAXReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-xml-reader-unprotected
        return reader.read(upload);
    }

    Object jdom(String text) throws Exception {
        SAXBuilder builder = new SAXBuilder();
        // ruleid: java-xml-reader-unprotected
        return builder.build(new StringReader(text));
    }

    Object jdomKeeps(String text) throws Exception {
        SAXBuilder builder = new SAXBuilder();
        builder.setExpandEntities(false);
        // ok: java-xml-reader-unprotected
        return builder.build(new StringReader(text));
    }

    void sax(InputSource source) throws Exception {
        XMLReader reader = XMLReaderFactory.createXMLReader();
        // ruleid: java-xml-reader-unprotected
        reader.parse(source);
    }

    void configured(InputSource source) throws Exception {
        XMLReader reader = XMLReaderFactory.createXMLReader();
        Safe.configure(reader);
        // ok: java-xml-reader-unprotected
        reader.parse(source);
    }

    Object digester(InputStream upload) throws Exception {
        Digester digester = new Digester();
        // ruleid: java-xml-reader-unprotected
        return digester.parse(upload);
    }

    Object other(Reports reports, InputStream upload) throws Exception {
        // ok: java-xml-reader-unprotected
        return reports.read(upload);
    }
}
