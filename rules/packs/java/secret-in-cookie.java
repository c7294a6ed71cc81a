package shop;

import java.net.PasswordAuthentication;
import java.security.MessageDigest;
import java.util.Base64;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Cookies {
    void store(HttpServletRequest request, HttpServletResponse response, PasswordAuthentication credentials) throws Exception {
        String pair = credentials.getUserName() + ":" + new String(credentials.getPassword());
        // ruleid: java-secret-in-cookie
        response.addCookie(new Cookie("auth", pair));
        // ruleid: java-secret-in-cookie
        response.addCookie(new Cookie("auth", Base64.getEncoder().encodeToString(pair.getBytes())));
        // ok: java-secret-in-cookie
        response.addCookie(new Cookie("user", credentials.getUserName()));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(pair.getBytes());
        // ok: java-secret-in-cookie
        response.addCookie(new Cookie("auth", Base64.getEncoder().encodeToString(hash)));
    }
}
