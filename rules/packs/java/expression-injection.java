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
