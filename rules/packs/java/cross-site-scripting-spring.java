package shop;

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
