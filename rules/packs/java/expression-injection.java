package shop;

import javax.servlet.http.HttpServletRequest;
import ognl.Ognl;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.Expression;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.springframework.web.bind.annotation.*;

class Filters {
    @GetMapping("/find")
    Object run(@RequestParam String filter) throws Exception {
        ExpressionParser parser = new SpelExpressionParser();
        // ruleid: java-expression-injection
        Object a = parser.parseExpression(filter).getValue();
        // ruleid: java-expression-injection
        Object b = Ognl.getValue(filter, new Object());
        // ok: java-expression-injection
        Object c = parser.parseExpression("name == #name").getValue();
        // ok: java-expression-injection
        return Ognl.getValue("name", new Object());
    }

    @GetMapping("/limited")
    Object limited(@RequestParam String filter) throws Exception {
        ExpressionParser parser = new SpelExpressionParser();
        EvaluationContext simple = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        Expression expression = parser.parseExpression(filter);
        // ok: java-expression-injection
        Object a = expression.getValue(simple);
        EvaluationContext whole = new StandardEvaluationContext();
        // ruleid: java-expression-injection
        return expression.getValue(whole);
    }
}

class CronValidator implements javax.validation.ConstraintValidator<Cron, String> {
    @Override
    public boolean isValid(String value, javax.validation.ConstraintValidatorContext context) {
        // ruleid: java-expression-injection
        context.buildConstraintViolationWithTemplate("no cron expression: " + value).addConstraintViolation();
        // ok: java-expression-injection
        context.buildConstraintViolationWithTemplate("no cron expression").addConstraintViolation();
        return false;
    }
}

class Engines {
    void engines(HttpServletRequest request, org.apache.commons.jexl3.JexlEngine jexl, com.opensymphony.xwork2.ognl.OgnlUtil struts) throws Exception {
        String text = request.getParameter("text");
        // ruleid: java-expression-injection
        jexl.getProperty(new Object(), text);
        // ruleid: java-expression-injection
        jexl.createJxltEngine().createExpression(text);
        // ruleid: java-expression-injection
        struts.getValue(text, new java.util.HashMap<>(), new Object());
        // ruleid: java-expression-injection
        new org.mvel2.compiler.ExpressionCompiler(text);
        // ruleid: java-expression-injection
        ognl.Ognl.compileExpression(null, new Object(), text);
        // ok: java-expression-injection
        jexl.getProperty(text, "length");
        // ok: java-expression-injection
        struts.getValue("name", new java.util.HashMap<>(), text);
    }
}
