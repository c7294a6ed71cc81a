package shop;

import java.security.SecureRandom;
import java.util.Random;

class SecretGenerator {
    private static final String DIGITS = "0123456789";
    private static final SecureRandom STRONG = new SecureRandom();

    static String digit() {
        // ruleid: java-secret-generator-predictable
        int at = (int) (DIGITS.length() * Math.random());
        return DIGITS.substring(at, at + 1);
    }

    static String letter(String letters) {
        Random random = new Random();
        // ruleid: java-secret-generator-predictable
        int at = random.nextInt(letters.length());
        return letters.substring(at, at + 1);
    }

    static String strong() {
        // ok: java-secret-generator-predictable
        int at = STRONG.nextInt(DIGITS.length());
        return DIGITS.substring(at, at + 1);
    }
}
