package shop;

import java.security.spec.ECGenParameterSpec;

class Curves {
    void make(String name) {
        // ruleid: java-elliptic-curve-too-short
        ECGenParameterSpec a = new ECGenParameterSpec("secp192r1");
        // ruleid: java-elliptic-curve-too-short
        ECGenParameterSpec b = new ECGenParameterSpec("sect163k1");
        // ok: java-elliptic-curve-too-short
        ECGenParameterSpec c = new ECGenParameterSpec("secp256r1");
        // ok: java-elliptic-curve-too-short
        ECGenParameterSpec d = new ECGenParameterSpec("secp224r1");
        // ok: java-elliptic-curve-too-short
        ECGenParameterSpec e = new ECGenParameterSpec(name);
    }
}
