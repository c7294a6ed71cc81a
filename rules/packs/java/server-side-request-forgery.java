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
}
