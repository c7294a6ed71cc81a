package shop;

import java.security.MessageDigest;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;

class Admin {
    void set(HttpServletRequest request) throws Exception {
        // ruleid: java-setting-from-request
        System.setProperty(request.getParameter("key"), "true");
        // ruleid: java-setting-from-request
        MessageDigest a = MessageDigest.getInstance(request.getParameter("algorithm"));
        // ok: java-setting-from-request
        System.setProperty("shop.theme", "dark");
        // ok: java-setting-from-request
        MessageDigest b = MessageDigest.getInstance("SHA-256");
    }
}
