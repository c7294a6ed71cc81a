package shop;

import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;
import javax.servlet.http.*;

class Downloads extends HttpServlet {
    private static final Path BASE = Path.of("/srv/files");

    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("file");
        // ruleid: java-path-traversal
        InputStream a = new FileInputStream("/srv/files/" + name);
        // ruleid: java-path-traversal
        byte[] b = Files.readAllBytes(Paths.get("/srv/files", name));
        File file = new File("/srv/files", name);
        // ruleid: java-path-traversal
        file.delete();
        // ruleid: java-path-traversal
        Files.copy(request.getInputStream(), BASE.resolve(name));
    }

    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("file");
        Path path = BASE.resolve(name).normalize();
        if (!path.startsWith(BASE)) {
            throw new IOException("outside");
        }
        // ok: java-path-traversal
        byte[] a = Files.readAllBytes(path);
        File file = new File("/srv/files", name);
        if (!file.getCanonicalPath().startsWith("/srv/files/")) {
            throw new IOException("outside");
        }
        // ok: java-path-traversal
        InputStream b = new FileInputStream(file);
        // ok: java-path-traversal
        InputStream c = new FileInputStream(new File("/srv/files", new File(name).getName()));
        String known = request.getParameter("kind").equals("a") ? "a.txt" : "b.txt";
        // ok: java-path-traversal
        InputStream d = new FileInputStream("/srv/files/" + known);
        // ok: java-path-traversal
        InputStream e = new FileInputStream("/srv/files/" + Integer.parseInt(request.getParameter("id")));
    }

    void resource(HttpServletRequest request) throws Exception {
        // ruleid: java-path-traversal
        InputStream a = getClass().getResourceAsStream("/pages/" + request.getParameter("page"));
        // ok: java-path-traversal
        InputStream b = getClass().getResourceAsStream("/pages/start.html");
    }

    void parent(HttpServletRequest request) throws Exception {
        Path path = BASE.resolve(request.getParameter("file")).normalize().toAbsolutePath();
        if (!path.getParent().equals(BASE.toAbsolutePath())) {
            throw new IOException("outside");
        }
        // ok: java-path-traversal
        Files.delete(path);
        // ok: java-path-traversal
        Files.copy(request.getInputStream(), path);
        Path raw = BASE.resolve(request.getParameter("file"));
        if (!raw.getParent().equals(BASE)) {
            throw new IOException("outside");
        }
        // ruleid: java-path-traversal
        Files.delete(raw);
        // ok: java-path-traversal
        Files.copy(request.getInputStream(), BASE.resolve("upload"));
    }

    void tokens(HttpServletRequest request) throws Exception {
        for (String part : request.getQueryString().split("&")) {
            if (part.startsWith("file=")) {
                // ruleid: java-path-traversal
                Files.delete(Path.of("/srv/files/" + part.substring(5)));
            }
        }
    }
}

class Tools {
    void tools(HttpServletRequest request, java.awt.image.BufferedImage picture) throws Exception {
        File file = new File("/srv/files", request.getParameter("name"));
        // ruleid: java-path-traversal
        file.setReadOnly();
        // ruleid: java-path-traversal
        new javax.xml.transform.stream.StreamResult(file);
        // ruleid: java-path-traversal
        javax.imageio.ImageIO.write(picture, "png", file);
        // ruleid: java-path-traversal
        com.google.common.io.Files.touch(file);
        // ok: java-path-traversal
        new javax.xml.transform.stream.StreamResult(new File("/srv/files", file.getName()));
    }
}

class Shared extends android.content.ContentProvider {
    public android.os.ParcelFileDescriptor openFile(android.net.Uri uri, String mode) throws FileNotFoundException {
        // ruleid: java-path-traversal
        return android.os.ParcelFileDescriptor.open(new File(uri.getPath()), 0x10000000);
    }
}

class Allowed extends javax.servlet.http.HttpServlet {
    private final Settings settings;

    Allowed(Settings settings) {
        this.settings = settings;
    }

    protected void doGet(javax.servlet.http.HttpServletRequest request, javax.servlet.http.HttpServletResponse response) {
        String theme = request.getParameter("theme");
        if (settings.getAllowedThemes().contains(theme)) {
            // ok: java-path-traversal
            new java.io.File("/srv/themes/" + theme).delete();
        }
        String page = request.getParameter("page");
        if (settings.getText().contains(page)) {
            // ruleid: java-path-traversal
            new java.io.File("/srv/pages/" + page).delete();
        }
        String skin = request.getParameter("skin");
        if (!Skins.names().contains(skin)) {
            return;
        }
        // ok: java-path-traversal
        new java.io.File("/srv/skins/" + skin).delete();
    }
}

class Answers extends javax.servlet.http.HttpServlet {
    protected void doGet(javax.servlet.http.HttpServletRequest request, javax.servlet.http.HttpServletResponse response) {
        String name = request.getParameter("name");
        // ok: java-path-traversal
        new java.io.File("/srv/pages/" + response.getHeader(name)).delete();
        // ruleid: java-path-traversal
        new java.io.File("/srv/pages/" + request.getHeader(name)).delete();
        for (javax.servlet.http.Cookie cookie : request.getCookies()) {
            // ok: java-path-traversal
            new java.io.File("/srv/pages/" + cookie.getComment()).delete();
            // ruleid: java-path-traversal
            new java.io.File("/srv/pages/" + cookie.getValue()).delete();
        }
    }
}
