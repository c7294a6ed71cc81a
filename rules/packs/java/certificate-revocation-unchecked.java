package shop;

import java.security.cert.PKIXParameters;

class Paths {
    void check(PKIXParameters parameters, boolean wanted) {
        // ruleid: java-certificate-revocation-unchecked
        parameters.setRevocationEnabled(false);
        // ok: java-certificate-revocation-unchecked
        parameters.setRevocationEnabled(true);
        // ok: java-certificate-revocation-unchecked
        parameters.setRevocationEnabled(wanted);
    }
}
