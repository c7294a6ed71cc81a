import java.io.InputStream;
import java.io.StringReader;
import javax.servlet.http.HttpServletRequest;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;
import org.dom4j.DocumentHelper;
import org.dom4j.io.SAXReader;
import org.jdom2.input.SAXBuilder;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLReaderFactory;

class Documents {
    void chained(HttpServletRequest request) throws Exception {
        // ruleid: java-xml-external-entity
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(request.getInputStream());
    }

    void closed(HttpServletRequest request) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        // ok: java-xml-external-entity
        builder.parse(request.getInputStream());
    }

    void leftOpen(HttpServletRequest request) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", false);
        factory.setNamespaceAware(true);
        // ruleid: java-xml-external-entity
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(request.getParameter("xml"))));
    }

    void anotherFactory(HttpServletRequest request) throws Exception {
        DocumentBuilderFactory closed = DocumentBuilderFactory.newInstance();
        closed.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilderFactory open = DocumentBuilderFactory.newInstance();
        // ruleid: java-xml-external-entity
        open.newDocumentBuilder().parse(request.getInputStream());
        // ok: java-xml-external-entity
        closed.newDocumentBuilder().parse(request.getInputStream());
    }

    private static DocumentBuilderFactory harden(DocumentBuilderFactory factory) throws Exception {
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory;
    }

    private static DocumentBuilder made() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newDocumentBuilder();
    }

    void byOthers(HttpServletRequest request) throws Exception {
        // ok: java-xml-external-entity
        harden(DocumentBuilderFactory.newInstance()).newDocumentBuilder().parse(request.getInputStream());
        // ok: java-xml-external-entity
        made().parse(request.getInputStream());
    }

    void sax(HttpServletRequest request) throws Exception {
        SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
        // ruleid: java-xml-external-entity
        parser.parse(request.getInputStream(), new org.xml.sax.helpers.DefaultHandler());
        XMLReader reader = parser.getXMLReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-xml-external-entity
        reader.parse(new InputSource(request.getInputStream()));
    }

    void readers(HttpServletRequest request) throws Exception {
        String body = request.getParameter("xml");
        XMLReader reader = XMLReaderFactory.createXMLReader();
        // ruleid: java-xml-external-entity
        reader.parse(new InputSource(new StringReader(body)));
        // ruleid: java-xml-external-entity
        new SAXBuilder().build(new StringReader(body));
        SAXReader dom4j = new SAXReader();
        // ruleid: java-xml-external-entity
        dom4j.read(new StringReader(body));
        dom4j.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-xml-external-entity
        dom4j.read(new StringReader(body));
        // ruleid: java-xml-external-entity
        DocumentHelper.parseText(body);
    }

    void streams(HttpServletRequest request) throws Exception {
        XMLInputFactory open = XMLInputFactory.newInstance();
        // ruleid: java-xml-external-entity
        open.createXMLStreamReader(request.getInputStream());
        XMLInputFactory closed = XMLInputFactory.newInstance();
        closed.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // ok: java-xml-external-entity
        closed.createXMLStreamReader(request.getInputStream());
        XMLInputFactory named = XMLInputFactory.newFactory();
        named.setProperty("javax.xml.stream.isSupportingExternalEntities", Boolean.FALSE);
        // ok: java-xml-external-entity
        named.createXMLEventReader(request.getReader());
    }

    void transformed(HttpServletRequest request, javax.xml.transform.Result result) throws Exception {
        TransformerFactory open = TransformerFactory.newInstance();
        // ruleid: java-xml-external-entity
        open.newTransformer().transform(new StreamSource(request.getInputStream()), result);
        TransformerFactory closed = TransformerFactory.newInstance();
        closed.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        closed.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        // ok: java-xml-external-entity
        closed.newTransformer().transform(new StreamSource(request.getInputStream()), result);
    }

    void own(InputStream settings) throws Exception {
        // ok: java-xml-external-entity
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(settings);
    }
}

class Readers {
    void readers(HttpServletRequest request, javax.xml.xpath.XPathExpression expression) throws Exception {
        // ruleid: java-xml-external-entity
        new org.simpleframework.xml.core.Persister().read(Order.class, request.getInputStream());
        // ruleid: java-xml-external-entity
        expression.evaluate(new org.xml.sax.InputSource(request.getInputStream()));
        // ok: java-xml-external-entity
        new org.simpleframework.xml.core.Persister().read(Order.class, new java.io.File("order.xml"));
        // ruleid: java-xml-external-entity
        new com.ctc.wstx.stax.WstxInputFactory().createXMLStreamReader(request.getInputStream());
    }
}

class Schemas {
    void own(java.net.URL schema) throws Exception {
        // ok: java-xml-external-entity
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(schema.openStream());
    }

    void fetched() throws Exception {
        // ruleid: java-xml-external-entity
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new java.net.URL("https://partner.example/order.xml").openStream());
    }
}
