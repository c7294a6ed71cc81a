package shop;

import javax.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Login {
    private static final Logger log = LoggerFactory.getLogger(Login.class);

    void run(HttpServletRequest request) {
        String user = request.getParameter("user");
        // ruleid: java-log-injection
        log.info("log-in of {}", user);
        // ruleid: java-log-injection
        log.warn("refused " + user);
        // ok: java-log-injection
        log.info("log-in of {}", user.replaceAll("[\\r\\n]", "_"));
        // ok: java-log-injection
        log.info("log-in with {} characters", user.length());
        // ok: java-log-injection
        log.info("log-in");
    }
}
