package shop.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

// What a class carries counts, however long it is, and so do all components of a record.
@RestController
@Responses(value = {
    @Response(code = "200", description = "The page was made.", content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class))),
    @Response(code = "400", description = "No name was given.", content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class))),
    @Response(code = "404", description = "There is no such page.", content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
})
class Described {
    record Form(String first, String second, String third, String fourth, String fifth, String sixth, String seventh, String eighth, int ninth, int tenth, int eleventh, int twelfth) {}

    @GetMapping("/hello")
    String hello(@RequestParam String name) {
        // ok: java-template-injection
        // ruleid: java-cross-site-scripting-spring
        return "<p>Hello " + name;
    }

    @PostMapping("/form")
    String form(@RequestBody Form form) {
        // ruleid: java-cross-site-scripting-spring
        return "<p>Hello " + form.second();
    }

    @PostMapping("/number")
    String number(@RequestBody Form form) {
        // ok: java-cross-site-scripting-spring
        return "<p>Number " + form.twelfth();
    }
}
