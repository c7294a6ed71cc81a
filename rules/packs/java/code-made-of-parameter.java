package shop;

import java.io.IOException;

public class Formulas {
    public Object round(javax.script.ScriptEngine engine, String formula, int digits) throws Exception {
        // ruleid: java-code-made-of-parameter
        engine.eval("Math.round(" + formula + ")");
        // ruleid: java-code-made-of-parameter
        new groovy.lang.GroovyShell().evaluate("(" + formula + ").round()");
        // ok: java-code-made-of-parameter
        engine.eval("x.toFixed(" + digits + ")");
        engine.put("value", formula);
        // ok: java-code-made-of-parameter
        return engine.eval("Math.round(value)");
    }

    public Object run(javax.script.ScriptEngine engine, String script) throws Exception {
        // ok: java-code-made-of-parameter
        return engine.eval(script);
    }
}
