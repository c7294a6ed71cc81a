package shop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Login {
    private static final Logger log = LoggerFactory.getLogger(Login.class);

    void login(String user, String password, Request request) {
        // ruleid: java-secret-logged
        log.info("log-in of {} with {}", user, password);
        // ruleid: java-secret-logged
        log.debug("password: " + password);
        // ruleid: java-secret-logged
        log.warn("refused {}", request.getPassword());
        // ok: java-secret-logged
        log.info("log-in of {}", user);
        // ok: java-secret-logged
        log.info("the password of {} was changed", user);
        // ok: java-secret-logged
        form.info("password: " + password);
    }
}
