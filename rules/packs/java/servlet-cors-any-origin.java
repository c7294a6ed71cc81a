package shop;

import javax.servlet.http.HttpServletResponse;

class Cors {
    void add(HttpServletResponse response, String origin) {
        // ruleid: java-servlet-cors-any-origin
        response.setHeader("Access-Control-Allow-Origin", "*");
        // ruleid: java-servlet-cors-any-origin
        response.addHeader("Access-Control-Allow-Origin", "*");
        // ok: java-servlet-cors-any-origin
        response.setHeader("Access-Control-Allow-Origin", "https://shop.example");
        // ok: java-servlet-cors-any-origin
        response.setHeader("Access-Control-Allow-Methods", "*");
    }
}
