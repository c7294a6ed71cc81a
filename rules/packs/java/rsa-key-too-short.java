package shop;

import java.security.KeyPairGenerator;

class Keys {
    void make(int bits) throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        // ruleid: java-rsa-key-too-short
        rsa.initialize(1024);
        // ruleid: java-rsa-key-too-short
        rsa.initialize(512, random);
        // ok: java-rsa-key-too-short
        rsa.initialize(2048);
        // ok: java-rsa-key-too-short
        rsa.initialize(bits);
        // ok: java-rsa-key-too-short
        view.initialize(1024);
    }

    void curve() throws Exception {
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        // ok: java-rsa-key-too-short
        ec.initialize(384);
    }
}
