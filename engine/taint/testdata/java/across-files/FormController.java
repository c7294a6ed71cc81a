package forms;

import java.io.IOException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FormController {
    // What is not annotated and of a class of the code is filled with parameters of the request.
    @GetMapping("/ping")
    String ping(PingForm form, Model model) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ping " + form.getHost());
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping -c " + form.getCount());
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping " + model.getAttribute("host"));
        return "done";
    }

    String unmapped(PingForm form) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping " + form.getHost());
        return "done";
    }
}
