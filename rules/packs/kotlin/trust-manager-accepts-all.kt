package shop

import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class Trusting : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, type: String) { }

    // ruleid: kotlin-trust-manager-accepts-all
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) { }

    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}

class Checking(private val next: X509TrustManager) : X509TrustManager {
    // ok: kotlin-trust-manager-accepts-all
    override fun checkServerTrusted(chain: Array<X509Certificate>, type: String) {
        next.checkServerTrusted(chain, type)
    }
}
