package shop;

import javax.net.ssl.SSLContext;

class Contexts {
    void make(String wanted) throws Exception {
        // ruleid: java-tls-version-outdated
        SSLContext a = SSLContext.getInstance("SSL");
        // ruleid: java-tls-version-outdated
        SSLContext b = SSLContext.getInstance("TLSv1.1");
        // ruleid: java-tls-version-outdated
        SSLContext c = SSLContext.getInstance("SSLv3", "SunJSSE");
        // ok: java-tls-version-outdated
        SSLContext d = SSLContext.getInstance("TLS");
        // ok: java-tls-version-outdated
        SSLContext e = SSLContext.getInstance("TLSv1.2");
        // ok: java-tls-version-outdated
        SSLContext f = SSLContext.getInstance(wanted);
    }
}
