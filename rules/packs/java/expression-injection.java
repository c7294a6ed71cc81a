package shop;

import javax.servlet.http.HttpServletRequest;
import ognl.Ognl;
import org.springframework.expression.ExpressionParser;
import org.springframework.expression.spel.standard.SpelExpressionParser;
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
}
