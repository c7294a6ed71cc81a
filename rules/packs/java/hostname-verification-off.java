package shop;

import javax.net.ssl.HttpsURLConnection;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.HttpClients;

class Clients {
    void make(HttpsURLConnection connection) {
        // ruleid: java-hostname-verification-off
        Object a = HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build();
        // ruleid: java-hostname-verification-off
        Object b = new NoopHostnameVerifier();
        // ruleid: java-hostname-verification-off
        connection.setHostnameVerifier((host, session) -> true);
        // ok: java-hostname-verification-off
        connection.setHostnameVerifier((host, session) -> host.equals("pay.example"));
        // ok: java-hostname-verification-off
        Object c = HttpClients.custom().build();
        // ok: java-hostname-verification-off
        Object d = HttpsURLConnection.getDefaultHostnameVerifier();
    }
}
