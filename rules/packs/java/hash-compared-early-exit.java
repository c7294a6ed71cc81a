package shop;

import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

class Hooks {
    boolean check(Mac mac, byte[] body, byte[] given, String signature, String expected) {
        // ruleid: java-hash-compared-early-exit
        boolean a = Arrays.equals(mac.doFinal(body), given);
        // ruleid: java-hash-compared-early-exit
        boolean b = signature.equals(expected);
        // ok: java-hash-compared-early-exit
        boolean c = MessageDigest.isEqual(mac.doFinal(body), given);
        // ok: java-hash-compared-early-exit
        boolean d = Arrays.equals(body, given);
        // ok: java-hash-compared-early-exit
        boolean e = signature.equals("");
        return a && b;
    }
}
