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

    private static class Nearer extends Near {}

    private static class Box<T> {
        private T shape;

        Box(T shape) {
            this.shape = shape;
        }

        Object get() {
            return shape;
        }
    }

    private static class Either {
        private Object shape;

        Either(Object shape, boolean other) {
            this.shape = shape;
            if (other) {
                this.shape = new Shape();
            }
        }

        Object get() {
            return shape;
        }
    }

    private static boolean holdsNear(Box<? extends Shape> box) {
        return box.get() instanceof Near;
    }

    private static boolean isNear(Object shape) {
        return shape instanceof Near;
    }

    void askedOfHeld(HttpServletRequest request, boolean other) throws IOException {
        String host = request.getParameter("host");
        Box<Near> near = new Box<>(new Near());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (near.get() instanceof Near ? "localhost" : host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (holdsNear(near) ? "localhost" : host));
        Box<Nearer> nearer = new Box<>(new Nearer());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (holdsNear(nearer) ? "localhost" : host));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (holdsNear(nearer) ? host : "localhost"));
        Box<Shape> shape = new Box<>(new Shape());
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (holdsNear(shape) ? "localhost" : host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (isNear(new Nearer()) ? "localhost" : host));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (isNear(request.getAttribute("shape")) ? "localhost" : host));
        Either either = new Either(new Near(), other);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (either.get() instanceof Near ? "localhost" : host));
    }
}
