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

class Loggers {
    void loggers(org.jboss.logging.Logger jboss, com.google.common.flogger.FluentLogger flogger, org.apache.logging.log4j.Logger log4j, java.util.logging.Logger jul, HttpServletRequest request) {
        String name = request.getParameter("name");
        // ruleid: java-log-injection
        jboss.infof("user %s", name);
        // ruleid: java-log-injection
        jboss.warnv("user {0}", name);
        // ruleid: java-log-injection
        flogger.atInfo().log("user %s", name);
        // ruleid: java-log-injection
        log4j.atWarn().log("user {}", name);
        // ruleid: java-log-injection
        jul.logp(java.util.logging.Level.INFO, "Loggers", "loggers", "user {0}", name);
        // ok: java-log-injection
        jboss.debugf("user %s", name);
        // ok: java-log-injection
        jboss.infof("user %s", name.replace("\n", "").replace("\r", ""));
    }
}
