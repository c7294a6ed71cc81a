package shop;

import java.io.*;
import java.sql.*;
import java.util.*;
import javax.servlet.http.*;

class Ping extends HttpServlet {
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ping -c 1 " + host);
        // ruleid: java-command-injection
        new ProcessBuilder("sh", "-c", "ping " + host).start();
        List<String> words = new ArrayList<>();
        words.add("sh");
        words.add("-c");
        words.add("ping " + host);
        ProcessBuilder builder = new ProcessBuilder();
        // ruleid: java-command-injection
        builder.command(words);
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String host = request.getParameter("host");
        // ok: java-command-injection
        Runtime.getRuntime().exec("uptime");
        int count = Integer.parseInt(request.getParameter("count"));
        // ok: java-command-injection
        new ProcessBuilder("ping", "-c", String.valueOf(count), "localhost").start();
        if (host.matches("[a-z0-9.]+")) {
            // ok: java-command-injection
            new ProcessBuilder("ping", "--", host).start();
        }
    }

    private static final java.util.regex.Pattern FILES = java.util.regex.Pattern.compile("^[a-zA-Z0-9_/.-]+$");

    private static String checked(String text) {
        return FILES.matcher(text).matches() ? text : null;
    }

    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String word = request.getParameter("word");
        // ok: java-command-injection
        Runtime.getRuntime().exec(new String[] {"grep", "-e", word, "/var/log/app.log"});
        // ok: java-command-injection
        new ProcessBuilder("git", "log", "--", word).start();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(new String[] {"/bin/bash", "-c", "grep " + word});
        // ruleid: java-command-injection
        new ProcessBuilder(word, "--version").start();
        // ruleid: java-command-injection
        new ProcessBuilder(System.getenv("SHELL"), "-c", word).start();
        // ok: java-command-injection
        new ProcessBuilder("sh", "-c", "ls " + checked(word)).start();
    }
}

class PingAction extends com.opensymphony.xwork2.ActionSupport {
    private String address;
    private final String fixed = "localhost";

    public void setAddress(String address) {
        this.address = address;
    }

    public String execute() throws Exception {
        // ok: java-command-injection
        Runtime.getRuntime().exec("ping " + fixed);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("ping " + address);
        return SUCCESS;
    }
}

class Handlers {
    Object exchange(org.springframework.web.server.ServerWebExchange exchange) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + exchange.getRequest().getQueryParams().getFirst("host"));
        return exchange.getFormData().flatMap(form -> {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + form.getFirst("host"));
            return null;
        });
    }

    Object functional(org.springframework.web.reactive.function.server.ServerRequest request) {
        return request.bodyToMono(String.class).map(String::trim).doOnNext(host -> {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }).thenReturn("localhost").map(host -> {
            // ok: java-command-injection
            return Runtime.getRuntime().exec("/bin/ping " + host);
        });
    }

    void javalin(io.javalin.http.Context context) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + context.queryParam("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + context.attribute("host"));
    }

    Object spark(spark.Request request, spark.Response response) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + request.params(":host"));
        return "";
    }

    void vertx(io.vertx.ext.web.RoutingContext context) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + context.request().getParam("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + context.body().asJsonObject().getString("host"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + context.body().asJsonObject().getInteger("count"));
    }

    @io.micronaut.http.annotation.Get("/{host}")
    void micronaut(String host, int count) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + count);
    }

    void graphql(graphql.schema.DataFetchingEnvironment environment) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + environment.getArgument("host"));
    }

    void wicket(org.apache.wicket.request.mapper.parameter.PageParameters parameters) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + parameters.get("host").toString());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + parameters.get("count").toInt());
    }

    void faces() throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + javax.faces.context.FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("host"));
    }

    void queue(javax.jms.TextMessage message) throws Exception {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + message.getText());
    }
}

class PingPage extends play.mvc.Controller {
    public play.mvc.Result ping(String host, Integer count) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + count);
        return ok("sent");
    }
}

class Library {
    static final String ARCH = System.getProperty("os.arch").toLowerCase();

    void load() throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("install_name_tool -id libx_" + ARCH + " libx");
    }
}

@org.springframework.web.bind.annotation.RequestMapping("/pings")
class MappedPings {
    @org.springframework.web.bind.annotation.RequestMapping("/one")
    public String one(String host) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        ping("localhost");
        return "sent";
    }

    // Its class is mapped, and the method is not.
    private static void ping(String host) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }
}
