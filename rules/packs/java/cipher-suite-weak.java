package shop;

import javax.net.ssl.SSLSocket;

class Sockets {
    void open(SSLSocket socket, String[] suites) {
        // ruleid: java-cipher-suite-weak
        socket.setEnabledCipherSuites(new String[] {"SSL_DH_anon_WITH_RC4_128_MD5"});
        // ruleid: java-cipher-suite-weak
        socket.setEnabledCipherSuites(new String[] {"TLS_AES_256_GCM_SHA384", "TLS_RSA_WITH_3DES_EDE_CBC_SHA"});
        // ok: java-cipher-suite-weak
        socket.setEnabledCipherSuites(new String[] {"TLS_AES_256_GCM_SHA384"});
        // ok: java-cipher-suite-weak
        socket.setEnabledCipherSuites(suites);
    }
}
