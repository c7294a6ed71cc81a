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

class Texts {
    void texts(HttpServletRequest request, String text) {
        String pattern = request.getParameter("pattern");
        // ruleid: java-regex-injection
        org.apache.commons.lang3.RegExUtils.removeAll(text, pattern);
        // ok: java-regex-injection
        java.util.regex.Pattern.compile(pattern, java.util.regex.Pattern.LITERAL);
        // ok: java-regex-injection
        org.apache.commons.lang3.RegExUtils.removeAll(pattern, "[0-9]+");
    }
}
