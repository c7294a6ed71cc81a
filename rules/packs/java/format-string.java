package shop;

import javax.servlet.http.HttpServletRequest;

class Greeting {
    void make(HttpServletRequest request) {
        String name = request.getParameter("name");
        // ruleid: java-format-string
        String a = String.format("hello " + name);
        // ruleid: java-format-string
        System.out.printf(name);
        // ok: java-format-string
        String b = String.format("hello %s", name);
        // ok: java-format-string
        System.out.printf("hello %s", name);
    }
}
