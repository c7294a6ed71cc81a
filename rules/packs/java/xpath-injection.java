package shop;

import javax.servlet.http.HttpServletRequest;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

class Users {
    void find(Document document, HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        XPath xpath = XPathFactory.newInstance().newXPath();
        // ruleid: java-xpath-injection
        xpath.evaluate("//user[name='" + name + "']", document);
        // ruleid: java-xpath-injection
        xpath.compile("//user[@id=" + request.getParameter("id") + "]");
        xpath.setXPathVariableResolver(v -> name);
        // ok: java-xpath-injection
        xpath.evaluate("//user[name=$name]", document);
        // ok: java-xpath-injection
        xpath.compile("//user[@id=" + Integer.parseInt(request.getParameter("id")) + "]");
    }
}
