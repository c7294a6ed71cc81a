package shop;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

class Inheritance {
    interface Naming {
        String name(String s);

        default String twice(String s) {
            return name(s) + name(s);
        }
    }

    static class Same implements Naming {
        public String name(String s) {
            return s;
        }
    }

    static class Fixed implements Naming {
        public String name(String s) {
            return "localhost";
        }
    }

    abstract static class Base {
        protected String host;

        Base(String host) {
            this.host = host;
        }

        abstract String target();

        String command() {
            return "/bin/ping " + target();
        }
    }

    static class Remote extends Base {
        Remote(String host) {
            super(host);
        }

        String target() {
            return host;
        }
    }

    static class Local extends Base {
        Local(String host) {
            super(host);
        }

        String target() {
            return "localhost";
        }
    }

    static class Quiet extends Remote {
        Quiet(String host) {
            super(host);
        }

        @Override
        String command() {
            return super.command() + " -q";
        }
    }

    interface Source {
        String read(HttpServletRequest request);
    }

    static class Safe implements Source {
        public String read(HttpServletRequest request) {
            return "localhost";
        }
    }

    void exact(HttpServletRequest request) throws IOException {
        Naming a = new Same();
        Naming b = new Fixed();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.name(request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b.name(request.getParameter("host")));
    }

    void any(HttpServletRequest request, Naming naming) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + naming.name(request.getParameter("host")));
    }

    void defaultMethod(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Same().twice(request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Fixed().twice(request.getParameter("host")));
    }

    void templateMethod(HttpServletRequest request) throws IOException {
        Base a = new Remote(request.getParameter("host"));
        Base b = new Local(request.getParameter("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(a.command());
        // ok: java-command-injection
        Runtime.getRuntime().exec(b.command());
    }

    void superCall(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(new Quiet(request.getParameter("host")).command());
        // ok: java-command-injection
        Runtime.getRuntime().exec(new Quiet("localhost").command());
    }

    void onlyOne(HttpServletRequest request, Source source) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + source.read(request));
    }

    void anonymous(HttpServletRequest request) throws IOException {
        Source own = new Source() {
            public String read(HttpServletRequest r) {
                return r.getParameter("host");
            }
        };
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + own.read(request));
    }
}

interface PingApi {
    @org.springframework.web.bind.annotation.GetMapping("/ping")
    String ping(@org.springframework.web.bind.annotation.RequestParam String host, int count) throws IOException;
}

@org.springframework.web.bind.annotation.RestController
class PingController implements PingApi {
    @Override
    public String ping(String host, int count) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        return "sent";
    }

    public String ping(String host) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        return "sent";
    }

    private static class Near extends Shape {}

    private static class Shape {}

    void asked(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        Object near = new Near();
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (near instanceof Shape ? "localhost" : host));
        Object shape = new Shape();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (shape instanceof Near ? "localhost" : host));
    }
}
