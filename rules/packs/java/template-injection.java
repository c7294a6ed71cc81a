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

@org.springframework.stereotype.Controller
class Views {
    @org.springframework.web.bind.annotation.GetMapping("/page")
    String page(@org.springframework.web.bind.annotation.RequestParam String lang) {
        // ruleid: java-template-injection
        return "pages/" + lang;
    }

    @org.springframework.web.bind.annotation.GetMapping("/text")
    @org.springframework.web.bind.annotation.ResponseBody
    String text(@org.springframework.web.bind.annotation.RequestParam String lang) {
        // ok: java-template-injection
        return "pages/" + lang;
    }

    @org.springframework.web.bind.annotation.GetMapping("/known")
    String known(@org.springframework.web.bind.annotation.RequestParam String lang) {
        if (java.util.List.of("en", "de").contains(lang)) {
            // ok: java-template-injection
            return "pages/" + lang;
        }
        // ok: java-template-injection
        return "redirect:/start?" + lang;
    }

    @org.springframework.messaging.handler.annotation.MessageMapping("greet")
    String message(@org.springframework.messaging.handler.annotation.Payload String name) {
        // ok: java-template-injection
        return "Hi " + name;
    }
}

class Engines {
    void engines(HttpServletRequest request, org.thymeleaf.ITemplateEngine thymeleaf, io.quarkus.qute.Engine qute) throws Exception {
        String text = request.getParameter("text");
        // ruleid: java-template-injection
        thymeleaf.processThrottled(text, null);
        // ruleid: java-template-injection
        qute.parse("Hello " + text);
        // ruleid: java-template-injection
        org.apache.velocity.runtime.resource.loader.StringResourceLoader.getRepository().putStringResource("greeting", text);
        // ok: java-template-injection
        org.apache.velocity.runtime.resource.loader.StringResourceLoader.getRepository().putStringResource(text, "Hello");
        // ok: java-template-injection
        qute.parse("Hello {name}").data("name", text).render();
    }
}
