package shop;

import java.net.PasswordAuthentication;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;
import javax.crypto.spec.PBEKeySpec;
import javax.naming.Context;
import javax.security.auth.kerberos.KerberosKey;
import javax.security.auth.kerberos.KerberosPrincipal;

class Passwords {
    private static final String FIXED = "Winter-2024";
    private String kept;

    void direct(String url, boolean test) throws Exception {
        String password = test ? "secret" : null;
        // ruleid: java-password-in-code
        DriverManager.getConnection(url, "shop", password);
        // ruleid: java-password-in-code
        DriverManager.getConnection(url, "shop", FIXED);
        // ok: java-password-in-code
        DriverManager.getConnection("jdbc:h2:mem:test", "sa", "sa");
        // ok: java-password-in-code
        DriverManager.getConnection(url, "shop", "");
        // ok: java-password-in-code
        DriverManager.getConnection(url, null, null);
        // ok: java-password-in-code
        DriverManager.getConnection(url, "shop", System.getenv("DB_PASSWORD"));
    }

    void kerberos(KerberosPrincipal principal, char[] typed) {
        // ruleid: java-password-in-code
        new KerberosKey(principal, FIXED.toCharArray(), null);
        // ok: java-password-in-code
        new KerberosKey(principal, typed, null);
        // ruleid: java-password-in-code
        new PBEKeySpec("Winter-2024".toCharArray());
    }

    PasswordAuthentication passed(String password) {
        // ruleid: java-password-in-code
        return new PasswordAuthentication("mail", password.toCharArray());
    }

    PasswordAuthentication other(String password) {
        // ok: java-password-in-code
        return new PasswordAuthentication("mail", password.toCharArray());
    }

    void call(Properties settings) {
        passed("Winter-2024");
        other(settings.getProperty("mail.password"));
        kept = "Winter-2024";
        fromField();
    }

    private void fromField() {
        // ruleid: java-password-in-code
        new PasswordAuthentication("mail", kept.toCharArray());
    }
}

class Directory {
    DirContext open() throws NamingException {
        Hashtable<String, Object> env = new Hashtable<>();
        String word = "changeit";
        // ruleid: java-password-in-code
        env.put(Context.SECURITY_CREDENTIALS, word);
        // ok: java-password-in-code
        env.put(Context.SECURITY_PRINCIPAL, "cn=reader");
        return new InitialDirContext(env);
    }
}
