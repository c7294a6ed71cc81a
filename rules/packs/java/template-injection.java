package shop;

import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringWriter;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;

class Mails {
    void render(HttpServletRequest request, Configuration configuration, StringWriter out) throws Exception {
        String name = request.getParameter("name");
        // ruleid: java-template-injection
        Template a = new Template("mail", "Dear " + name, configuration);
        // ruleid: java-template-injection
        Velocity.evaluate(new VelocityContext(), out, "mail", "Dear " + name);
        // ok: java-template-injection
        Template b = configuration.getTemplate("mail.ftl");
        // ok: java-template-injection
        b.process(Map.of("name", name), out);
        VelocityContext context = new VelocityContext();
        context.put("name", name);
        // ok: java-template-injection
        Velocity.evaluate(context, out, "mail", "Dear $name");
    }
}
