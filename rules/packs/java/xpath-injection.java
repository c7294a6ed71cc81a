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

class Engines {
    void dom4j(org.dom4j.Element root, HttpServletRequest request) {
        String name = request.getParameter("name");
        // ruleid: java-xpath-injection
        root.valueOf("user[@name='" + name + "']/@mail");
        // ruleid: java-xpath-injection
        org.dom4j.DocumentHelper.createPattern("user[@name='" + name + "']");
        // ok: java-xpath-injection
        root.valueOf("user[@name='guest']/@mail").equals(name);
    }

    void saxon(net.sf.saxon.s9api.Processor processor, javax.xml.xquery.XQConnection connection, HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        // ruleid: java-xpath-injection
        processor.newXPathCompiler().evaluate("//user[@name='" + name + "']", null);
        // ruleid: java-xpath-injection
        connection.prepareExpression("for $u in doc('users.xml')//user where $u/@name = '" + name + "' return $u");
        // ok: java-xpath-injection
        processor.newXPathCompiler().evaluate("//user[@name=$name]", null);
    }
}
