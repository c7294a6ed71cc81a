package app;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.*;
import org.springframework.util.Assert;

class Asked extends HttpServlet {
    private static final Set<String> HOSTS = Set.of("api.example.com");
    private static final String[] NAMES = {"a", "b"};

    void host(HttpServletRequest request) throws Exception {
        String to = request.getParameter("to");
        if (!HOSTS.contains(URI.create(to).getHost())) {
            return;
        }
        // ok: java-ssrf
        new URL(to).openStream();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("sh -c fetch " + to);
    }

    void loop(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        boolean known = false;
        for (String x : NAMES) {
            if (x.equals(name)) {
                known = true;
            }
        }
        if (!known) {
            return;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c ls " + name);
    }

    void found(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        if (!Pattern.compile("^[a-z]+$").matcher(name).find()) {
            return;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c ls " + name);
    }

    void foundWithin(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        if (!Pattern.compile("[a-z]+").matcher(name).find()) {
            return;
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("sh -c ls " + name);
    }

    void asserted(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        Assert.isTrue(name.matches("[a-z]+"), "a name");
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c ls " + name);
    }

    void parsed(HttpServletRequest request) throws Exception {
        String n = request.getParameter("n");
        try {
            Integer.parseInt(n);
        } catch (NumberFormatException e) {
            return;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c nice " + n);
    }

    void parsedOrNot(HttpServletRequest request) throws Exception {
        String n = request.getParameter("n");
        try {
            Integer.parseInt(n);
        } catch (NumberFormatException e) {
            log("no number");
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("sh -c nice " + n);
    }

    void forms(HttpServletRequest request) throws Exception {
        String text = request.getParameter("text");
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c nice " + new BigDecimal(text).toPlainString());
    }

    void dates(HttpServletRequest request) throws Exception {
        String text = request.getParameter("text");
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c log " + LocalDate.parse(text).toString());
    }

    void encoded(HttpServletRequest request) throws Exception {
        String text = request.getParameter("text");
        String encoded = Base64.getEncoder().encodeToString(text.getBytes());
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c log " + encoded);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("sh -c log " + new String(Base64.getDecoder().decode(encoded)));
    }
}

class AskedNext extends HttpServlet {
    void next(HttpServletRequest request) throws Exception {
        java.util.Iterator<String> it = java.util.List.of("ls", request.getParameter("name")).iterator();
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c " + it.next());
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("sh -c " + it.next());
    }

    void each(HttpServletRequest request) throws Exception {
        java.util.Iterator<String> it = java.util.List.of("ls", "df", "ps", "id", request.getParameter("name")).iterator();
        while (it.hasNext()) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("sh -c " + it.next());
        }
    }

    void skipped(HttpServletRequest request) throws Exception {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("sh -c " + java.util.List.of("ls", request.getParameter("name")).stream().skip(1).findFirst().get());
    }

    void equal(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        if (!java.util.Objects.equals(name, "df")) {
            return;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("sh -c " + name);
    }

    void anything(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        if (!Pattern.matches(".*", name)) {
            return;
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("sh -c " + name);
    }

    private static final Set<String> TOOLS = Set.of("df", "du");

    static class Order {
        private String name;

        public String getName() {
            return name;
        }

        public void setName(String to) {
            name = to;
        }
    }

    void asked(@org.springframework.web.bind.annotation.RequestBody Order order, HttpServletRequest request) throws Exception {
        if (TOOLS.contains(order.getName())) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("sh -c " + order.getName());
            order.setName(request.getParameter("name"));
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("sh -c " + order.getName());
        }
        if (TOOLS.contains(request.getQueryString())) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("sh -c " + request.getQueryString());
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("sh -c " + request.getQueryString());
    }

    void anotherEachTime(HttpServletRequest request) throws Exception {
        if (TOOLS.contains(request.getReader().readLine())) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("sh -c " + request.getReader().readLine());
        }
    }
}
