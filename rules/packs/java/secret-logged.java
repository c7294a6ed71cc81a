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

class Printed {
    void print(User user, String token, int tokenCount) {
        // ruleid: java-secret-logged
        System.out.println("New session: " + token + " for " + user.getName());
        // ruleid: java-secret-logged
        System.out.println("User found: " + user.getName() + ", hash: " + user.getPassword());
        // ruleid: java-secret-logged
        System.out.println("key " + user.apiKey);
        // ok: java-secret-logged
        System.out.println("User found: " + user.getName());
        // ok: java-secret-logged
        System.out.println("tokens: " + tokenCount);
    }
}

class Device {
    void log(String card, String password, android.widget.EditText typed, Exception e) {
        // ruleid: java-secret-logged
        Log.e("shop", "failed with " + password);
        // ruleid: java-secret-logged
        Log.d("shop", "Card number: " + card);
        // ruleid: java-secret-logged
        Log.d("shop", "on " + "card number: " + card + "\n" + "end: " + e);
        // ok: java-secret-logged
        Log.d("shop", "Invalid password: " + e.getMessage());
        // ok: java-secret-logged
        Log.d("shop", "card: " + card.length());
        // ok: java-secret-logged
        Log.d("shop", "name: " + card);
    }
}

class Tokens {
    void made(String token, String userToken, int count) {
        // ruleid: java-secret-logged
        log.info("Generated token: {}", token);
        // ruleid: java-secret-logged
        log.debug("Received JWT token " + jwtToken);
        // ok: java-secret-logged
        log.info("Unexpected token: {}", token);
        // ok: java-secret-logged
        log.info("Parsed {}", token);
        // ok: java-secret-logged
        log.info("New token was made for {}", user);
    }
}
