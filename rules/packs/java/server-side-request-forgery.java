package shop;

import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.springframework.web.client.RestTemplate;

class Previews {
    private static final Set<String> HOSTS = Set.of("a.example", "b.example");

    void open(HttpServletRequest request, RestTemplate rest) throws Exception {
        String address = request.getParameter("url");
        // ruleid: java-server-side-request-forgery
        InputStream a = new URL(address).openStream();
        URL url = new URL(address);
        // ruleid: java-server-side-request-forgery
        URLConnection b = url.openConnection();
        // ruleid: java-server-side-request-forgery
        String c = rest.getForObject("http://" + request.getParameter("host") + "/status", String.class);
        // ruleid: java-server-side-request-forgery
        Request d = new Request.Builder().url(address).build();
    }

    private static boolean allowed(String host) {
        return HOSTS.contains(host);
    }

    void byHost(HttpServletRequest request) throws Exception {
        URL url = new URL(request.getParameter("url"));
        if (!allowed(url.getHost())) {
            throw new SecurityException();
        }
        // ok: java-server-side-request-forgery
        url.openStream();
        String address = request.getParameter("other");
        String host = java.net.URI.create(address).getHost();
        if (host == null || !HOSTS.contains(host)) {
            return;
        }
        // ok: java-server-side-request-forgery
        new URL(address).openStream();
    }

    void bySuffix(HttpServletRequest request) throws Exception {
        URL url = new URL(request.getParameter("url"));
        String host = url.getHost();
        if (!host.endsWith("example.com")) {
            return;
        }
        // ruleid: java-server-side-request-forgery
        url.openStream();
        if (host.endsWith(".example.com")) {
            // ok: java-server-side-request-forgery
            url.openStream();
        }
    }

    void safe(HttpServletRequest request, RestTemplate rest) throws Exception {
        // ok: java-server-side-request-forgery
        String a = rest.getForObject("https://api.example/users/" + request.getParameter("id"), String.class);
        // ok: java-server-side-request-forgery
        InputStream b = new URL("https://api.example/status").openStream();
        String host = request.getParameter("host");
        if (HOSTS.contains(host)) {
            // ok: java-server-side-request-forgery
            InputStream c = new URL("https://" + host + "/").openStream();
        }
    }

    void file(HttpServletRequest request) throws Exception {
        java.nio.file.Path path = java.nio.file.Path.of("/srv").resolve(request.getParameter("file"));
        // ok: java-server-side-request-forgery
        path.toUri().toURL().openStream();
    }
}
