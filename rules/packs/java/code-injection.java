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

class Engines {
    void groovy(HttpServletRequest request, org.codehaus.groovy.control.CompilationUnit unit, groovy.lang.GroovyShell shell) throws Exception {
        String script = request.getParameter("script");
        // ruleid: java-code-injection
        groovy.util.Eval.x(1, script);
        // ruleid: java-code-injection
        groovy.util.Eval.me("x", 1, script);
        // ruleid: java-code-injection
        unit.addSource("script", script);
        // ruleid: java-code-injection
        shell.run(script, "script", new String[0]);
        // ok: java-code-injection
        groovy.util.Eval.x(script, "x.length()");
        // ok: java-code-injection
        unit.addSource(script, "println 1");
    }

    void jndi(HttpServletRequest request, javax.naming.Context context) throws Exception {
        String name = request.getParameter("name");
        java.util.Hashtable<String, String> environment = new java.util.Hashtable<>();
        // ruleid: java-code-injection
        environment.put(javax.naming.Context.PROVIDER_URL, name);
        // ok: java-code-injection
        environment.put(javax.naming.Context.PROVIDER_URL, "ldap://directory.example/" + name);
        // ok: java-code-injection
        environment.put(javax.naming.Context.SECURITY_PRINCIPAL, name);
        // ruleid: java-code-injection
        new org.springframework.jndi.JndiTemplate().lookup(name);
        // ruleid: java-code-injection
        context.listBindings(name);
        // ok: java-code-injection
        context.listBindings("java:comp/env");
    }

    void stylesheets(HttpServletRequest request, net.sf.saxon.s9api.Processor processor) throws Exception {
        // ruleid: java-code-injection
        processor.newXsltCompiler().compile(new javax.xml.transform.stream.StreamSource(request.getInputStream()));
        // ok: java-code-injection
        processor.newXsltCompiler().compile(new javax.xml.transform.stream.StreamSource(new java.io.File("report.xsl")));
    }
}
