package shop;

import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;

class Search {
    void find(HttpServletRequest request, String text) {
        String q = request.getParameter("q");
        // ruleid: java-regex-injection
        Pattern a = Pattern.compile(q);
        // ruleid: java-regex-injection
        boolean b = text.matches(".*" + q + ".*");
        // ok: java-regex-injection
        Pattern c = Pattern.compile(Pattern.quote(q));
        // ok: java-regex-injection
        boolean d = text.contains(q);
        // ok: java-regex-injection
        boolean e = q.matches("[a-z]+");
    }
}
