package shop;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.UUID;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.owasp.encoder.Encode;

class Sanitizers {
    private static String escaped(String s) {
        return Encode.forHtml(s);
    }

    void html(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        String name = request.getParameter("name");
        // ruleid: java-cross-site-scripting
        out.println("<p>" + name);
        // ok: java-cross-site-scripting
        out.println("<p>" + Encode.forHtml(name));
        // ok: java-cross-site-scripting
        out.println("<p>" + StringEscapeUtils.escapeHtml4(name));
    }

    void otherWeakness(HttpServletRequest request) throws IOException {
        String name = Encode.forHtml(request.getParameter("name"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + name);
    }

    void wrapped(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = escaped(request.getParameter("name"));
        // ok: java-cross-site-scripting
        response.getWriter().println("<p>" + name);
        // ruleid: java-cross-site-scripting
        response.getWriter().println("<p>" + name + request.getParameter("more"));
    }

    void fileName(HttpServletRequest request) throws IOException {
        String name = request.getParameter("file");
        // ruleid: java-path-traversal
        new FileInputStream("/srv/files/" + name);
        // ok: java-path-traversal
        new FileInputStream("/srv/files/" + FilenameUtils.getName(name));
        // ok: java-path-traversal
        new FileInputStream("/srv/files/" + new File(name).getName());
    }

    void numbers(HttpServletRequest request) throws IOException {
        String text = request.getParameter("n");
        int n = Integer.parseInt(text);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + n);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + Long.valueOf(text));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping -c " + text);
    }

    void identifiers(HttpServletRequest request) throws IOException {
        UUID id = UUID.fromString(request.getParameter("id"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/show " + id);
    }

    void enumerations(HttpServletRequest request) throws IOException {
        Kind kind = Kind.valueOf(request.getParameter("kind"));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/show " + kind.name());
    }

    enum Kind { SMALL, LARGE }

    void afterwards(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        Encode.forHtml(name);
        // ruleid: java-cross-site-scripting
        response.getWriter().println("<p>" + name);
    }

    void removed(HttpServletRequest request) throws IOException {
        String name = request.getParameter("name").replaceAll("[^a-z0-9]", "");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + name);
        String other = request.getParameter("name").replaceAll("[a-z]", "");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other);
    }
}

class Removals {
    private static final java.util.regex.Pattern REST = java.util.regex.Pattern.compile("[^A-Za-z0-9]");
    private static final java.util.regex.Pattern VOWELS = java.util.regex.Pattern.compile("[aeiou]");

    void byExpression(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + REST.matcher(host).replaceAll(""));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + VOWELS.matcher(host).replaceAll(""));
    }

    void onceOnly(HttpServletRequest request) throws IOException {
        String name = request.getParameter("name");
        // ruleid: java-path-traversal
        new java.io.FileInputStream("/srv/" + name.replace("../", ""));
        // ok: java-path-traversal
        new java.io.FileInputStream("/srv/" + name.replace("..", ""));
        // ok: java-path-traversal
        new java.io.FileInputStream("/srv/" + name.replace("../", "_"));
    }
}

class Job {
    @javax.validation.constraints.Pattern(regexp = "^[a-z0-9]+$")
    private String name;
    @javax.validation.constraints.Pattern(regexp = ".*")
    private String title;
    @javax.validation.constraints.Size(max = 20)
    private String note;

    String getName() {
        return name;
    }

    String getTitle() {
        return title;
    }

    String getNote() {
        return note;
    }
}

@org.springframework.web.bind.annotation.RestController
class Jobs {
    @org.springframework.web.bind.annotation.PostMapping("/jobs")
    void validated(@javax.validation.Valid @org.springframework.web.bind.annotation.RequestBody Job job) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("/opt/run " + job.getName());
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/opt/run " + job.getTitle());
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/opt/run " + job.getNote());
    }

    @org.springframework.web.bind.annotation.PostMapping("/jobs/unchecked")
    void unchecked(@org.springframework.web.bind.annotation.RequestBody Job job) throws IOException {
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/opt/run " + job.getName());
    }

    @org.springframework.web.bind.annotation.GetMapping("/jobs/{name}")
    void parameters(@org.springframework.web.bind.annotation.PathVariable @javax.validation.constraints.Pattern(regexp = "[a-z_]{1,30}") String name,
            @org.springframework.web.bind.annotation.RequestParam String note) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("/opt/run " + name);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/opt/run " + note);
    }
}

class Addresses {
    void built(HttpServletRequest request, okhttp3.OkHttpClient client) throws IOException {
        String q = request.getParameter("q");
        // ok: java-server-side-request-forgery
        client.newCall(new okhttp3.Request.Builder().url(new okhttp3.HttpUrl.Builder().scheme("https").host("api.example.com").addPathSegment(q).addQueryParameter("q", q).build()).build());
        // ruleid: java-server-side-request-forgery
        client.newCall(new okhttp3.Request.Builder().url(new okhttp3.HttpUrl.Builder().scheme("https").host(q).addPathSegment("a").build()).build());
    }

    // What is not sent as HTML runs no script.
    void asText(HttpServletRequest request, javax.servlet.http.HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        // ok: java-cross-site-scripting
        response.getWriter().write("Hello " + request.getParameter("name"));
    }

    private static void json(javax.servlet.http.HttpServletResponse response) {
        response.setHeader("Content-Type", "application/json;charset=UTF-8");
    }

    void asJson(HttpServletRequest request, javax.servlet.http.HttpServletResponse response) throws IOException {
        json(response);
        java.io.PrintWriter out = response.getWriter();
        // ok: java-cross-site-scripting
        out.println("{\"name\": " + request.getParameter("name") + "}");
    }

    void asPage(HttpServletRequest request, javax.servlet.http.HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        java.io.PrintWriter out = response.getWriter();
        // ruleid: java-cross-site-scripting
        out.println("<p>Hello " + request.getParameter("name"));
    }

    void asTextNowAndThen(HttpServletRequest request, javax.servlet.http.HttpServletResponse response) throws IOException {
        if (request.getParameter("plain") != null) {
            response.setContentType("text/plain");
        }
        // ruleid: java-cross-site-scripting
        response.getWriter().write("<p>Hello " + request.getParameter("name"));
    }
}
