package shop;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

class Fields {
    static class Order {
        String host;
        String note = "none";
        Order next;

        Order() {}

        Order(String host, String note) {
            this.host = host;
            this.note = note;
        }

        String getHost() {
            return host;
        }

        void setHost(String host) {
            this.host = host;
        }

        static Order of(String host) {
            return new Order(host, "made");
        }
    }

    record Pair(String left, String right) {}

    static class Builder {
        private String host = "";
        private String note = "";

        Builder host(String host) {
            this.host = host;
            return this;
        }

        Builder note(String note) {
            this.note = note;
            return this;
        }

        Order build() {
            return new Order(host, note);
        }
    }

    void fieldsApart(HttpServletRequest request) throws IOException {
        Order o = new Order();
        o.host = request.getParameter("host");
        o.note = "localhost";
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.note);
    }

    void overwritten(HttpServletRequest request) throws IOException {
        Order o = new Order();
        o.setHost(request.getParameter("host"));
        o.setHost("localhost");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.getHost());
    }

    void alias(HttpServletRequest request) throws IOException {
        Order a = new Order();
        Order b = a;
        b.host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.getHost());
        a.host = "localhost";
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b.host);
    }

    void twoObjects(HttpServletRequest request) throws IOException {
        Order a = new Order(request.getParameter("host"), "x");
        Order b = new Order("localhost", "y");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.getHost());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b.getHost());
    }

    void factory(HttpServletRequest request) throws IOException {
        Order o = Order.of(request.getParameter("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.getHost());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.note);
    }

    void records(HttpServletRequest request) throws IOException {
        Pair p = new Pair(request.getParameter("host"), "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + p.left());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + p.right());
    }

    void fluent(HttpServletRequest request) throws IOException {
        Order o = new Builder().host(request.getParameter("host")).note("localhost").build();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.note);
    }

    void nested(HttpServletRequest request) throws IOException {
        Order o = new Order("localhost", "x");
        o.next = new Order("localhost", "y");
        o.next.next = Order.of(request.getParameter("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.next.host);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.next.next.host);
    }

    void filledElsewhere(HttpServletRequest request) throws IOException {
        Order o = new Order("localhost", "x");
        fill(o, request);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + o.note);
    }

    private void fill(Order o, HttpServletRequest request) {
        o.host = request.getParameter("host");
        o.note = "filled";
    }
}

class PingResource {
    @javax.ws.rs.QueryParam("host")
    private String host;
    @javax.ws.rs.QueryParam("count")
    private int count;
    @Deprecated
    private String other;

    @javax.ws.rs.GET
    public void ping() throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + count + " " + other);
    }

    private static class Choice {
        private final int number;
        private final String word;
        private final String asked;

        Choice(int number, String word, String asked) {
            this.number = number;
            this.word = word;
            this.asked = asked;
        }

        String taken() {
            return 7 * 18 + number > 200 ? "localhost" : asked;
        }

        char second() {
            return word.charAt(1);
        }
    }

    void constantsOfObjects(HttpServletRequest request) throws java.io.IOException {
        String host = request.getParameter("host");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Choice(106, "abc", host).taken());
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Choice(1, "abc", host).taken());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (new Choice(1, "abc", host).second() == 'b' ? "localhost" : host));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + (new Choice(1, "acb", host).second() == 'b' ? "localhost" : host));
    }

    private static class Kept {
        private final String text;

        Kept(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    void manyObjects(HttpServletRequest request) throws java.io.IOException {
        String a = new Kept(request.getParameter("host")).text();
        String b = new Kept(a).text();
        String c = new Kept(b).text();
        String d = new Kept(c).text();
        String e = new Kept(d).text();
        String f = new Kept(e).text();
        String g = new Kept(f).text();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + g);
    }
}

class Constructors {
    private static class Names {
        String[] names;

        Names(String name) {
            this(new String[] {name, "localhost"});
        }

        Names(String[] names) {
            this.names = names;
        }

        Names(int count) {
            this.names = new String[] {"localhost", "localhost"};
        }
    }

    private static class Both {
        String name;
        Names all;

        Both(String name) {
            this.name = name;
            this.all = new Names(name);
        }

        Both(String[] names) {
            this.name = "localhost";
            this.all = new Names(names);
        }

        Both(String first, String second) {
            this(second);
        }
    }

    private static class Holder {
        String text;

        Holder(String text) {
            this.text = text;
        }
    }

    private static class Filling implements Runnable {
        private final Holder holder;
        private final String text;

        Filling(Holder holder, String text) {
            this.holder = holder;
            this.text = text;
        }

        @Override
        public void run() {
            holder.text = text;
        }
    }

    void overloaded(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String[] hosts = {host};
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Names(host).names[0]);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Names(host).names[1]);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Names(hosts).names[0]);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Names(host.length()).names[0]);
        Both both = new Both(hosts);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + both.all.names[0]);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + both.name);
    }

    void leftToAnother(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Both("localhost", host).name);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Both(host, "localhost").name);
    }

    void tasks(HttpServletRequest request) throws IOException, InterruptedException {
        String host = request.getParameter("host");
        Holder filled = new Holder("localhost");
        Thread fill = new Thread(new Filling(filled, host), "fill");
        fill.start();
        fill.join();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + filled.text);
        Holder emptied = new Holder(host);
        Thread empty = new Thread(new Filling(emptied, "localhost"));
        empty.start();
        empty.join();
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + emptied.text);
    }

    private static class Outer {
        private final Inner inner;

        Outer(String host) {
            this.inner = this.new Inner(host);
        }

        class Inner {
            final String host;

            Inner(String host) {
                this.host = host;
            }
        }
    }

    void inner(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + new Outer(request.getParameter("host")).inner.host);
        Outer near = new Outer("localhost");
        Outer.Inner other = near.new Inner(request.getParameter("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + near.inner.host);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other.host);
    }
}
