package shop;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;
import org.apache.http.conn.ssl.TrustAllStrategy;

class Trusting implements X509TrustManager {
    public void checkClientTrusted(X509Certificate[] chain, String type) { }

    // ruleid: java-trust-manager-accepts-all
    public void checkServerTrusted(X509Certificate[] chain, String type) { }

    public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
}

class Checking implements X509TrustManager {
    private X509TrustManager next;

    // ok: java-trust-manager-accepts-all
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        next.checkServerTrusted(chain, type);
    }
}

class Contexts {
    Object make() throws Exception {
        // ruleid: java-trust-manager-accepts-all
        Object all = TrustAllStrategy.INSTANCE;
        // ok: java-trust-manager-accepts-all
        Object own = new TrustSelfSignedStrategy();
        return all;
    }
}
