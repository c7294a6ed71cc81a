package shop;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Properties;
import javax.servlet.http.HttpServletRequest;

class Settings {
    void algorithm() throws Exception {
        Properties p = new Properties();
        try (InputStream in = Settings.class.getClassLoader().getResourceAsStream("shop.properties")) {
            p.load(in);
        }
        // ruleid: java-weak-hash
        MessageDigest.getInstance(p.getProperty("old.digest"));
        // ok: java-weak-hash
        MessageDigest.getInstance(p.getProperty("new.digest"));
    }

    void withDefault() throws Exception {
        Properties p = new Properties();
        p.load(Settings.class.getClassLoader().getResourceAsStream("shop.properties"));
        // ok: java-weak-hash
        MessageDigest.getInstance(p.getProperty("new.digest", "MD5"));
        // todoruleid: java-weak-hash
        MessageDigest.getInstance(p.getProperty("missing.digest", "MD5"));
    }

    void branch(HttpServletRequest request) throws IOException {
        Properties p = new Properties();
        p.load(Settings.class.getClassLoader().getResourceAsStream("shop.properties"));
        String host = request.getParameter("host");
        if (p.getProperty("trusted").equals("no")) {
            host = "localhost";
        }
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + host);
    }
}
