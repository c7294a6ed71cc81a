package shop;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;

class Readers {
    XMLStreamReader open(InputStream in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        // ruleid: java-xml-stream-reader-unprotected
        return factory.createXMLStreamReader(in);
    }

    XMLStreamReader safe(InputStream in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // ok: java-xml-stream-reader-unprotected
        return factory.createXMLStreamReader(in);
    }

    XMLStreamReader given(XMLInputFactory factory, InputStream in) throws Exception {
        // ok: java-xml-stream-reader-unprotected
        return factory.createXMLStreamReader(in);
    }
}
