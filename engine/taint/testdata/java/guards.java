package shop;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Guards {
    private static final Set<String> HOSTS = Set.of("alpha", "beta");
    private static final List<String> NAMES = Arrays.asList("alpha", "beta");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+");

    private boolean known(String s) {
        return HOSTS.contains(s);
    }

    void allowList(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (HOSTS.contains(host)) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        } else {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void refused(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (!NAMES.contains(host)) {
            return;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void onlyLogged(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (!HOSTS.contains(host)) {
            System.err.println("unknown host");
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void regex(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (host.matches("[a-z]+")) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        if (host.matches(".+")) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void compiled(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (!NAME.matcher(host).matches()) {
            throw new IllegalArgumentException("host");
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void equal(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if ("alpha".equals(host) || "beta".equals(host)) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        if (!"alpha".equals(host)) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void helper(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (!known(host)) {
            return;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void combined(HttpServletRequest request, boolean force) throws IOException {
        String host = request.getParameter("host");
        if (host != null && HOSTS.contains(host)) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        if (force || HOSTS.contains(host)) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void typeTest(HttpServletRequest request, Object o) throws IOException {
        Object value = request.getParameter("host");
        if (value instanceof String s) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + s);
        }
        if (value instanceof Integer n) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping -c " + n);
        }
    }

    void chosen(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        String target = HOSTS.contains(host) ? host : "localhost";
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + target);
        String other = HOSTS.contains(host) ? "localhost" : host;
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other);
    }
}

class Matchers {
    private static final Pattern WORD = Pattern.compile("^[a-z0-9]+$");
    private static final Pattern PART = Pattern.compile("[a-z0-9]+");

    enum Size { SMALL, LARGE }

    void found(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (WORD.matcher(host).find()) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
        if (PART.matcher(host).find()) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void kept(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        java.util.regex.Matcher matcher = PART.matcher(host);
        if (!matcher.matches()) {
            throw new IOException("no name");
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }

    void partOnly(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        java.util.regex.Matcher matcher = PART.matcher(host);
        if (matcher.lookingAt()) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        }
    }

    void enumerated(HttpServletRequest request) throws IOException {
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ls " + Size.valueOf(request.getParameter("size")).name());
    }

    void asWritten(HttpServletRequest request) throws IOException {
        java.nio.file.Path folder = java.nio.file.Path.of("/srv/files");
        java.nio.file.Path file = folder.resolve(request.getParameter("name"));
        if (file.startsWith(folder)) {
            // ruleid: java-path-traversal
            java.nio.file.Files.delete(file);
        }
        if (file.normalize().startsWith(folder)) {
            // ok: java-path-traversal
            java.nio.file.Files.delete(file.normalize());
        }
    }

    void canonical(HttpServletRequest request) throws IOException {
        java.io.File folder = new java.io.File("/srv/files").getCanonicalFile();
        java.io.File file = new java.io.File(folder, request.getParameter("name")).getCanonicalFile();
        if (!file.toPath().startsWith(folder.toPath())) {
            throw new IOException("outside");
        }
        // ok: java-path-traversal
        file.delete();
    }

    private void inside(java.nio.file.Path file, java.nio.file.Path folder) throws IOException {
        if (!file.startsWith(folder)) {
            throw new IOException("outside");
        }
    }

    void asked(HttpServletRequest request) throws IOException {
        java.nio.file.Path folder = java.nio.file.Path.of("/srv/files");
        java.nio.file.Path file = folder.resolve(request.getParameter("name")).normalize();
        inside(file, folder);
        // ok: java-path-traversal
        java.nio.file.Files.delete(file);
    }
}

class Archives {
    void canonicalText(java.io.File dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        java.io.File f = new java.io.File(dir, e.getName());
        String dirPath = dir.getCanonicalPath();
        String dest = f.getCanonicalPath();
        if (!dest.startsWith(dirPath + java.io.File.separator)) {
            throw new IOException("outside");
        }
        // ok: java-archive-path
        new java.io.FileOutputStream(f);
    }

    void canonicalPath(java.io.File dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        java.io.File f = new java.io.File(dir, e.getName());
        java.nio.file.Path dest = f.getCanonicalFile().toPath();
        if (!dest.startsWith(dir.getCanonicalFile().toPath())) {
            throw new IOException("outside");
        }
        // ok: java-archive-path
        new java.io.FileOutputStream(f);
    }

    void dotsOrOutside(java.io.File dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        String name = e.getName();
        java.io.File f = new java.io.File(dir, name);
        if (name.indexOf("..") != -1 && !f.getCanonicalPath().startsWith(dir.getCanonicalPath())) {
            throw new IOException("outside");
        }
        // ok: java-archive-path
        new java.io.FileOutputStream(f);
    }

    void dots(java.io.File dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        String name = e.getName();
        if (name.contains("..")) {
            throw new IOException("outside");
        }
        // ok: java-archive-path
        new java.io.FileOutputStream(new java.io.File(dir, name));
    }

    void dotsAfterwards(java.io.File dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        String name = e.getName();
        java.io.File f = new java.io.File(dir, name);
        if (name.contains("..")) {
            throw new IOException("outside");
        }
        // ok: java-archive-path
        new java.io.FileOutputStream(f);
    }

    void normalised(java.nio.file.Path dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        java.nio.file.Path target = dir.resolve(e.getName());
        java.nio.file.Path normal = target.normalize();
        if (!normal.startsWith(dir)) {
            throw new IOException("outside");
        }
        // ok: java-archive-path
        java.nio.file.Files.copy(in, target);
    }

    void joined(java.io.File dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        String path = dir + java.io.File.separator + e.getName();
        if (!new java.io.File(path).getCanonicalPath().startsWith(dir.getCanonicalPath())) {
            throw new IOException("outside");
        }
        // ok: java-archive-path
        new java.io.FileOutputStream(path);
    }

    void byName(java.io.File dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        java.io.File f = new java.io.File(dir, e.getName());
        if (!f.getName().startsWith("x")) {
            throw new IOException("outside");
        }
        // ruleid: java-archive-path
        new java.io.FileOutputStream(f);
    }

    void notResolved(java.io.File dir, java.util.zip.ZipInputStream in) throws IOException {
        java.util.zip.ZipEntry e = in.getNextEntry();
        java.io.File f = new java.io.File(dir, e.getName());
        String p = f.getAbsolutePath();
        if (!p.startsWith("/srv/")) {
            throw new IOException("outside");
        }
        // ruleid: java-archive-path
        new java.io.FileOutputStream(f);
    }
}

class PingAction extends com.opensymphony.xwork2.ActionSupport {
    private static final Pattern HOST = Pattern.compile("[a-zA-Z0-9.-]+");
    private String host;
    private String other;

    public void setHost(String host) {
        this.host = host;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String execute() throws IOException {
        if (host == null || !HOST.matcher(host).matches()) {
            addActionError("host");
            return INPUT;
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other);
        host = other;
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        return SUCCESS;
    }
}

class Filtered {
    private static final java.util.Set<String> TOOLS = java.util.stream.Stream.of("df", "uptime").collect(java.util.stream.Collectors.toUnmodifiableSet());
    private final java.util.Set<String> seen = new java.util.HashSet<>();

    static boolean isWord(String s) {
        return s.matches("[a-z]+");
    }

    static boolean isLong(String s) {
        return s.length() > 10;
    }

    static String check(String name) {
        if (name == null || !name.matches("[a-z]+")) {
            throw new IllegalArgumentException("name");
        }
        return name;
    }

    static void require(String name) {
        check(name);
    }

    static void log(String name) {
        isWord(name);
    }

    void optional(HttpServletRequest request) throws IOException {
        java.util.Optional<String> given = java.util.Optional.ofNullable(request.getParameter("tool"));
        // ok: java-command-injection
        Runtime.getRuntime().exec(given.filter(TOOLS::contains).orElse("df"));
        // ok: java-command-injection
        Runtime.getRuntime().exec(given.filter(t -> TOOLS.contains(t)).orElse("df"));
        // ok: java-command-injection
        Runtime.getRuntime().exec(given.map(String::trim).filter(t -> t.matches("[a-z]+")).orElseThrow());
        // ok: java-command-injection
        Runtime.getRuntime().exec(given.filter(Filtered::isWord).orElse("df"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(given.filter(Filtered::isLong).orElse("df"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(given.filter(t -> !t.isBlank()).orElse("df"));
        seen.add(request.getParameter("seen"));
        // todoruleid: java-command-injection
        Runtime.getRuntime().exec(given.filter(seen::contains).orElse("df"));
    }

    void required(HttpServletRequest request) throws IOException {
        String name = request.getParameter("name");
        String other = request.getParameter("other");
        require(name);
        log(other);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + name);
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other);
    }

    void notEmpty(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        if (host.length() > 0) {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
        String other = request.getParameter("other");
        if (other.length() > 1) {
            other = "localhost";
        }
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + other);
        String third = request.getParameter("third");
        if (0 == third.length()) {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + third);
        }
    }
}
