import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

// What a request brings may be a key of a map, and comes out as one.
class KeysOfMaps extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws java.io.IOException {
        Map<String, String> m = new HashMap<>();
        m.put(req.getParameter("name"), "uptime");
        for (String k : m.keySet()) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec(k);
        }
        for (Map.Entry<String, String> e : m.entrySet()) {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec(e.getKey());
            // ok: java-command-injection
            Runtime.getRuntime().exec(e.getValue());
        }
        for (String v : m.values()) {
            // ok: java-command-injection
            Runtime.getRuntime().exec(v);
        }
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) throws java.io.IOException {
        Map<String, String> m = new HashMap<>();
        m.put("name", req.getParameter("name"));
        for (String k : m.keySet()) {
            // ok: java-command-injection
            Runtime.getRuntime().exec(k);
        }
    }
}
