package shop;

import javax.xml.XMLConstants;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;

class Sheets {
    Transformer open(StreamSource sheet) throws Exception {
        TransformerFactory factory = TransformerFactory.newInstance();
        // ruleid: java-xslt-access-unrestricted
        return factory.newTransformer(sheet);
    }

    Transformer safe(StreamSource sheet) throws Exception {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        // ok: java-xslt-access-unrestricted
        return factory.newTransformer(sheet);
    }

    Transformer identity() throws Exception {
        TransformerFactory factory = TransformerFactory.newInstance();
        // ok: java-xslt-access-unrestricted
        return factory.newTransformer();
    }
}
