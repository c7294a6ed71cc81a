package shop;

import java.io.IOException;

public class Users {
    public Object find(javax.xml.xpath.XPath xpath, Object document, String name, int id) throws Exception {
        // ruleid: java-xpath-made-of-parameter
        xpath.evaluate("//user[name='" + name + "']", document);
        // ok: java-xpath-made-of-parameter
        xpath.evaluate("//user[" + id + "]", document);
        // ok: java-xpath-made-of-parameter
        return xpath.evaluate("//user[name=$name]", document);
    }

    public Object select(javax.xml.xpath.XPath xpath, Object document, String expression) throws Exception {
        // ok: java-xpath-made-of-parameter
        return xpath.evaluate(expression, document);
    }
}
