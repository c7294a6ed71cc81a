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

class Clients {
    void apache(HttpServletRequest request, org.apache.http.client.HttpClient client) throws Exception {
        String address = request.getParameter("address");
        // ruleid: java-server-side-request-forgery
        org.apache.http.client.methods.RequestBuilder.put(address).build();
        // ruleid: java-server-side-request-forgery
        client.execute(new org.apache.http.HttpHost(address), new org.apache.http.message.BasicHttpRequest("GET", "/status"));
        // ruleid: java-server-side-request-forgery
        new org.apache.http.message.BasicHttpRequest("GET", address);
        // ok: java-server-side-request-forgery
        org.apache.http.client.methods.RequestBuilder.put("https://api.example/items/" + address).build();
        // ok: java-server-side-request-forgery
        client.execute(new org.apache.http.HttpHost("api.example"), new org.apache.http.message.BasicHttpRequest("GET", "/items/" + address));
    }

    void apache5(HttpServletRequest request) throws Exception {
        String address = request.getParameter("address");
        // ruleid: java-server-side-request-forgery
        org.apache.hc.client5.http.async.methods.SimpleRequestBuilder.get(address).build();
        // ruleid: java-server-side-request-forgery
        org.apache.hc.client5.http.async.methods.SimpleRequestBuilder.get().setHttpHost(new org.apache.hc.core5.http.HttpHost(address));
        // ruleid: java-server-side-request-forgery
        org.apache.hc.core5.http.io.support.ClassicRequestBuilder.post("https://" + address + "/items").build();
        // ok: java-server-side-request-forgery
        org.apache.hc.core5.http.io.support.ClassicRequestBuilder.post("https://api.example/items?name=" + address).build();
    }

    void spring(HttpServletRequest request, RestTemplate rest) throws Exception {
        String name = request.getParameter("name");
        // ruleid: java-server-side-request-forgery
        rest.getForObject("https://{host}/status", String.class, name);
        // ruleid: java-server-side-request-forgery
        rest.postForObject("https://{host}.example/status", "", String.class, name);
        // ruleid: java-server-side-request-forgery
        rest.getForObject("{scheme}://{host}/status", String.class, "https", name);
        // ok: java-server-side-request-forgery
        rest.getForObject("https://api.example/{name}", String.class, name);
        // ok: java-server-side-request-forgery
        rest.getForObject("https://{host}/users/{name}", String.class, "api.example", name);
        // ruleid: java-server-side-request-forgery
        org.springframework.http.RequestEntity.get(new URI(name)).build();
        // ok: java-server-side-request-forgery
        org.springframework.http.RequestEntity.get(new URI("https://api.example/" + name)).build();
    }

    void databases(HttpServletRequest request, org.springframework.boot.jdbc.DataSourceBuilder<?> builder) throws Exception {
        String name = request.getParameter("name");
        // ruleid: java-server-side-request-forgery
        new org.springframework.jdbc.datasource.DriverManagerDataSource(name, "shop", "shop");
        // ruleid: java-server-side-request-forgery
        org.jdbi.v3.core.Jdbi.create("jdbc:mysql://" + name + "/shop");
        // ruleid: java-server-side-request-forgery
        builder.url(name);
        // ok: java-server-side-request-forgery
        org.jdbi.v3.core.Jdbi.create("jdbc:mysql://db.example/shop", name, "secret");
    }

    void others(HttpServletRequest request, org.eclipse.jetty.client.HttpClient jetty) throws Exception {
        String address = request.getParameter("address");
        // ruleid: java-server-side-request-forgery
        jetty.GET(address);
        // ruleid: java-server-side-request-forgery
        kong.unirest.Unirest.put(address);
        // ok: java-server-side-request-forgery
        kong.unirest.Unirest.put("https://api.example/" + address);
    }

    void texts(HttpServletRequest request) throws Exception {
        String id = request.getParameter("id");
        // ok: java-server-side-request-forgery
        new URL(String.format("https://api.example/items/%s", id)).openStream();
        // ok: java-server-side-request-forgery
        new URL(String.format(java.util.Locale.ROOT, "%s/%s", "https://api.example", "items")).openStream();
        // ok: java-server-side-request-forgery
        new URL("https://api.example/items/%s".formatted(id)).openStream();
        // ok: java-server-side-request-forgery
        new URL("https://api.example/".concat(id)).openStream();
        // ok: java-server-side-request-forgery
        new URL(new StringBuilder("https://api.example/").append(id).toString()).openStream();
        // ruleid: java-server-side-request-forgery
        new URL(String.format("https://%s/items", id)).openStream();
        // ruleid: java-server-side-request-forgery
        new URL(String.format("%s/items", id)).openStream();
        // ruleid: java-server-side-request-forgery
        new URL("https://%s/items".formatted(id)).openStream();
        // ruleid: java-server-side-request-forgery
        new URL(new StringBuilder("https://").append(id).toString()).openStream();
        // ruleid: java-server-side-request-forgery
        new URL(new StringBuilder("/items").insert(0, id).toString()).openStream();
        // ruleid: java-server-side-request-forgery
        new URL(String.format(java.util.Locale.ROOT, "https://%s/", id)).openStream();
    }
}
