package shop;

import java.security.SecureRandom;
import java.util.Random;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Tokens {
    void make() {
        // ruleid: java-predictable-random
        String resetToken = Long.toHexString(new Random().nextLong());
        Random random = new Random();
        // ruleid: java-predictable-random
        int otp = random.nextInt(1000000);
        // ruleid: java-predictable-random
        String apiKey = "k" + Math.random();
        // ok: java-predictable-random
        int dice = random.nextInt(6);
        SecureRandom secure = new SecureRandom();
        byte[] token = new byte[32];
        // ok: java-predictable-random
        secure.nextBytes(token);
        // ok: java-predictable-random
        int seat = (int) (Math.random() * 100);
    }

    void remember(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: java-predictable-random
        String value = Long.toString(new Random().nextLong());
        Cookie cookie = new Cookie("known", value);
        response.addCookie(cookie);
    }

    void dice(HttpServletRequest request, HttpServletResponse response) throws Exception {
        // ok: java-predictable-random
        int eyes = new Random().nextInt(6) + 1;
        response.getWriter().println(eyes);
    }

    String newSessionId() {
        StringBuilder text = new StringBuilder();
        Random random = new Random();
        for (int i = 0; i < 16; i++) {
            // ruleid: java-predictable-random
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    byte[] makeSalt() {
        byte[] bytes = new byte[16];
        // ruleid: java-predictable-random
        new Random().nextBytes(bytes);
        return bytes;
    }

    byte[] makeGoodSalt() {
        byte[] bytes = new byte[16];
        SecureRandom strong = new SecureRandom();
        // ok: java-predictable-random
        strong.nextBytes(bytes);
        return bytes;
    }

    String invitation(String alphabet) {
        Random random = new Random();
        // ruleid: java-predictable-random
        return "" + alphabet.charAt(random.nextInt(alphabet.length()));
    }

    long pause() {
        Random random = new Random();
        // ok: java-predictable-random
        return 100 + random.nextInt(50);
    }
}

class Declared {
    private final Random random = new SecureRandom();
    private final Random weak = new Random();

    int makeToken() {
        // A pattern over the class would be matched in the whole file at each keystroke.
        // todook: java-predictable-random
        return random.nextInt(1000000);
    }

    int makeOtp() {
        // ruleid: java-predictable-random
        return weak.nextInt(1000000);
    }

    String makeSecret() {
        Random local = new SecureRandom();
        // ok: java-predictable-random
        String secret = "" + local.nextLong();
        // ok: java-predictable-random
        return secret + org.apache.commons.lang3.RandomStringUtils.secure().next(8);
    }
}

class Given {
    private final Random random;

    Given() {
        this.random = new SecureRandom();
    }

    int makeToken() {
        // A pattern over the class would be matched in the whole file at each keystroke.
        // todook: java-predictable-random
        return random.nextInt(1000000);
    }
}

class Numbers {
    static final private String ALPHABET = "ABCDEFGH0123456789";
    final static private Random generator = new SecureRandom();

    static char any() {
        // ok: java-predictable-random
        return ALPHABET.charAt(generator.nextInt(ALPHABET.length()));
    }
}
