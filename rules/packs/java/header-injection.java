package shop;

import java.net.URLEncoder;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Pages {
    void show(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String lang = request.getParameter("lang");
        // ruleid: java-header-injection
        response.setHeader("Content-Language", lang);
        // ruleid: java-header-injection
        response.addHeader("X-Title", "page " + lang);
        // ok: java-header-injection
        response.setHeader("Content-Language", lang.replaceAll("[\\r\\n]", ""));
        // ok: java-header-injection
        response.setHeader("X-Title", URLEncoder.encode(lang, "UTF-8"));
        // ok: java-header-injection
        response.setHeader("Content-Language", lang.equals("de") ? "de" : "en");
    }
}
