import java.io.IOException;
import java.util.function.Consumer;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Outliving extends HttpServlet {
    // What a method makes is called after it has returned.
    static Consumer<String> runner(String prefix) {
        return text -> {
            try {
                // ruleid: java-command-injection
                Runtime.getRuntime().exec(new String[] {"sh", "-c", prefix + text});
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    static Consumer<String> careful(String prefix) {
        return text -> {
            try {
                // ok: java-command-injection
                Runtime.getRuntime().exec(new String[] {"sh", "-c", prefix + Integer.parseInt(text)});
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    protected void doGet(HttpServletRequest req, HttpServletResponse res) {
        runner("wc ").accept(req.getParameter("file"));
        careful("wc ").accept(req.getParameter("file"));
    }
}
