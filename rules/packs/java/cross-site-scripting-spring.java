package shop;

import java.util.Map;
import org.springframework.http.*;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.util.HtmlUtils;

@RestController
class Hello {
    @GetMapping("/hello")
    String hello(@RequestParam String name) {
        // ruleid: java-cross-site-scripting-spring
        return "<h1>" + name + "</h1>";
    }

    @GetMapping("/safe")
    String safe(@RequestParam String name) {
        // ok: java-cross-site-scripting-spring
        return "<h1>" + HtmlUtils.htmlEscape(name) + "</h1>";
    }

    @GetMapping("/user")
    User user(@RequestParam String name) {
        // ok: java-cross-site-scripting-spring
        return new User(name);
    }
}

@Controller
class Pages {
    @GetMapping("/body")
    @ResponseBody
    String body(@RequestParam String name) {
        // ruleid: java-cross-site-scripting-spring
        return name;
    }

    @GetMapping("/count")
    @ResponseBody
    String count(@RequestParam int n) {
        // ok: java-cross-site-scripting-spring
        return "<b>" + n + "</b>";
    }
}

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@RestController
@interface Endpoint {}

@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
@GetMapping
@interface Answer {}

@Endpoint
class Composed {
    @Answer
    String greet(String name) {
        // ruleid: java-cross-site-scripting-spring
        return "<b>" + name + "</b>";
    }

    String notAsked(String name) {
        // ok: java-cross-site-scripting-spring
        return "<b>" + name + "</b>";
    }
}

@RestController
class Entities {
    @GetMapping("/a")
    ResponseEntity<String> made(@RequestParam String name) {
        // ruleid: java-cross-site-scripting-spring
        return new ResponseEntity<>(String.format("<img src=%s>", name), HttpStatus.OK);
    }

    @GetMapping("/b")
    ResponseEntity<String> built(@RequestParam String name) {
        if (name.isEmpty()) {
            // ok: java-cross-site-scripting-spring
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("no " + name);
        }
        // ruleid: java-cross-site-scripting-spring
        return ResponseEntity.ok().body("<b>" + name + "</b>");
    }

    @GetMapping("/c")
    ResponseEntity<Map<String, String>> data(@RequestParam String name) {
        // ok: java-cross-site-scripting-spring
        return ResponseEntity.ok(Map.of("name", name));
    }
}

class Greetings {
    @javax.ws.rs.GET
    public javax.ws.rs.core.Response greet(@javax.ws.rs.QueryParam("name") String name) {
        // ruleid: java-cross-site-scripting-spring
        return javax.ws.rs.core.Response.ok("<p>" + name, javax.ws.rs.core.MediaType.TEXT_HTML).build();
    }

    @javax.ws.rs.GET
    public javax.ws.rs.core.Response page(@javax.ws.rs.QueryParam("name") String name) {
        // ruleid: java-cross-site-scripting-spring
        return javax.ws.rs.core.Response.ok().entity("<p>" + name).type("text/html").build();
    }

    @javax.ws.rs.GET
    public javax.ws.rs.core.Response text(@javax.ws.rs.QueryParam("name") String name) {
        // ok: java-cross-site-scripting-spring
        return javax.ws.rs.core.Response.ok().entity(name).type("text/plain").build();
    }

    @javax.ws.rs.GET
    public javax.ws.rs.core.Response escaped(@javax.ws.rs.QueryParam("name") String name) {
        // ok: java-cross-site-scripting-spring
        return javax.ws.rs.core.Response.ok("<p>" + org.owasp.encoder.Encode.forHtml(name)).type("text/html").build();
    }
}
