package shop

import javax.net.ssl.SSLContext
import okhttp3.ConnectionSpec
import okhttp3.TlsVersion

fun contexts() {
    // ruleid: kotlin-tls-version-outdated
    val a = SSLContext.getInstance("TLSv1")
    // ruleid: kotlin-tls-version-outdated
    val b = TlsVersion.TLS_1_0
    // ruleid: kotlin-tls-version-outdated
    val c = listOf(ConnectionSpec.COMPATIBLE_TLS)
    // ok: kotlin-tls-version-outdated
    val d = SSLContext.getInstance("TLS")
    // ok: kotlin-tls-version-outdated
    val e = listOf(ConnectionSpec.MODERN_TLS)
}
