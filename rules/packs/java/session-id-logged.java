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
        // ruleid: java-session-id-logged
        LOG.log(Level.FINEST, "user " + request.getRemoteUser() + " session " + session.getId());
        // ruleid: java-session-id-logged
        log("session " + session.getId());
        // ruleid: java-session-id-logged
        LOG.info(request.getSession().getId());
        // ruleid: java-session-id-logged
        System.err.println("session " + session.getId());
        // ok: java-session-id-logged
        LOG.info("session of " + session.getCreationTime());
        // ok: java-session-id-logged
        LOG.info("order " + order().getId());
    }
}
