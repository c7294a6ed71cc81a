package shop;

import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

class Sessions extends HttpServlet {
    private static final Logger LOG = Logger.getLogger("shop");

    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(true);
        String password = request.getParameter("password");
        // ruleid: java-secret-reaches-log
        LOG.log(Level.FINEST, "password " + password);
        // ruleid: java-secret-reaches-log
        log("password " + password);
        // ruleid: java-secret-reaches-log
        LOG.info("log-in with " + password);
        // ruleid: java-secret-reaches-log
        System.err.println(password);
        // ok: java-secret-reaches-log
        LOG.info("log-in of " + session.getCreationTime());
        // ok: java-secret-reaches-log
        LOG.info("length " + password.length());
        // ok: java-secret-reaches-log
        LOG.info("path " + System.getenv("PATH"));
        // ruleid: java-secret-reaches-log
        LOG.info("key " + System.getenv("API_KEY"));
    }
}
