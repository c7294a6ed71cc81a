package shop;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Pages {
    void get(HttpServletRequest request, HttpServletResponse response) throws Exception {
        PrintWriter out = response.getWriter();
        try {
            serve(request);
        } catch (IllegalStateException e) {
            // ruleid: java-stack-trace-sent
            e.printStackTrace(response.getWriter());
        } catch (RuntimeException e) {
            // ruleid: java-stack-trace-sent
            e.printStackTrace(out);
        } catch (Exception e) {
            // ok: java-stack-trace-sent
            e.printStackTrace(new PrintWriter(new StringWriter()));
            // ok: java-stack-trace-sent
            e.printStackTrace();
        }
    }
}
