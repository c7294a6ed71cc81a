package shop

import javax.net.ssl.HostnameVerifier
import okhttp3.OkHttpClient

fun clients() {
    // ruleid: kotlin-hostname-verification-off
    val a = OkHttpClient.Builder().hostnameVerifier { _, _ -> true }.build()
    // ruleid: kotlin-hostname-verification-off
    val b = HostnameVerifier { host, session -> true }
    // ok: kotlin-hostname-verification-off
    val c = HostnameVerifier { host, session -> host == "api.example" }
    // ok: kotlin-hostname-verification-off
    val d = OkHttpClient.Builder().build()
}

fun logged(connection: javax.net.ssl.HttpsURLConnection) {
    // ruleid: kotlin-hostname-verification-off
    connection.hostnameVerifier = HostnameVerifier { host, _ ->
        Log.w("shop", "accepting $host")
        true
    }
    // ok: kotlin-hostname-verification-off
    connection.hostnameVerifier = HostnameVerifier { host, session ->
        Log.w("shop", "asking for $host")
        HttpsURLConnection.getDefaultHostnameVerifier().verify(host, session)
    }
}
