package shop;

import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.view.RedirectView;

@Controller
class Pages {
    @PostMapping("/login")
    String done(@RequestParam String next) {
        // ruleid: java-open-redirect
        return "redirect:" + next;
    }

    @PostMapping("/orders")
    String order(@RequestParam String id) {
        // ok: java-open-redirect
        return "redirect:/orders/" + id;
    }

    @GetMapping("/show")
    String show(@RequestParam String page) {
        // ok: java-open-redirect
        return "orders/" + page;
    }
}

class Login {
    private static final Set<String> PAGES = Set.of("/orders", "/profile");

    void done(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = request.getParameter("next");
        // ruleid: java-open-redirect
        response.sendRedirect(next);
        // ruleid: java-open-redirect
        response.setHeader("Location", next);
        // ruleid: java-open-redirect
        Object a = new RedirectView("https://" + next);
        // ok: java-open-redirect
        response.sendRedirect("/orders/" + next);
        // ok: java-open-redirect
        response.sendRedirect("https://shop.example/" + next);
        if (PAGES.contains(next)) {
            // ok: java-open-redirect
            response.sendRedirect(next);
        }
    }
}

@org.springframework.stereotype.Controller
class Moves {
    @org.springframework.web.bind.annotation.GetMapping("/go")
    org.springframework.web.servlet.ModelAndView go(@org.springframework.web.bind.annotation.RequestParam String url) {
        // ruleid: java-open-redirect
        return new org.springframework.web.servlet.ModelAndView("redirect:" + url);
    }

    @org.springframework.web.bind.annotation.GetMapping("/home")
    org.springframework.web.servlet.ModelAndView home(@org.springframework.web.bind.annotation.RequestParam String name) {
        // ok: java-open-redirect
        return new org.springframework.web.servlet.ModelAndView("redirect:/users/" + name);
    }

    String back(javax.servlet.http.HttpServletRequest request) {
        // ok: java-open-redirect
        return "redirect:" + request.getHeader("Referer");
    }
}
