package shop.web;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import shop.model.Order;
import shop.service.Shell;
import static shop.service.Names.clean;
import static shop.service.Names.decorate;

class Orders {
    private final Shell shell = new Shell("/bin/ping");

    void direct(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Shell.run(request.getParameter("host"));
        // ok: java-command-injection
        Shell.runSafely("localhost");
    }

    void imported(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(decorate(request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec(clean(request.getParameter("host")));
    }

    void object(HttpServletRequest request) throws IOException {
        Order order = new Order(request.getParameter("host"), "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(order.getHost());
        // ok: java-command-injection
        Runtime.getRuntime().exec(order.getPlace());
    }

    void instance(HttpServletRequest request) throws IOException {
        // ruleid: java-command-injection
        shell.ping(request.getParameter("host"));
        // ok: java-command-injection
        shell.pingFixed(request.getParameter("host"));
    }
}
