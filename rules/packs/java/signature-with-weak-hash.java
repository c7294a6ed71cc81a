package shop;

import java.security.Signature;

class Signers {
    void make(String name) throws Exception {
        // ruleid: java-signature-with-weak-hash
        Signature a = Signature.getInstance("SHA1withRSA");
        // ruleid: java-signature-with-weak-hash
        Signature b = Signature.getInstance("MD5withRSA", "BC");
        // ok: java-signature-with-weak-hash
        Signature c = Signature.getInstance("SHA256withRSA");
        // ok: java-signature-with-weak-hash
        Signature d = Signature.getInstance(name);
    }
}
