package shop;

import groovy.lang.GroovyShell;
import javax.naming.InitialContext;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import javax.servlet.http.HttpServletRequest;

class Calculator {
    Object run(HttpServletRequest request) throws Exception {
        String expr = request.getParameter("expr");
        ScriptEngine engine = new ScriptEngineManager().getEngineByName("JavaScript");
        // ruleid: java-code-injection
        Object a = engine.eval(expr);
        GroovyShell shell = new GroovyShell();
        // ruleid: java-code-injection
        Object b = shell.evaluate("return " + expr);
        // ruleid: java-code-injection
        Object c = new InitialContext().lookup(request.getParameter("name"));
        // ok: java-code-injection
        Object d = engine.eval("1 + 1");
        // ok: java-code-injection
        Object e = new InitialContext().lookup("java:comp/env/jdbc/shop");
        // ok: java-code-injection
        return engine.eval("1 + " + Integer.parseInt(expr));
    }
}
