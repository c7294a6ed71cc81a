object F {
  // ruleid: scala-tls-verification-off
  val loose = SSLLooseConfig().withAcceptAnyCertificate(true)
  // ok: scala-tls-verification-off
  val strict = SSLLooseConfig().withAcceptAnyCertificate(false)
  // ruleid: scala-tls-verification-off
  val builder = HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE)
  val trustAll = new X509TrustManager {
    // ruleid: scala-tls-verification-off
    override def checkServerTrusted(chain: Array[X509Certificate], kind: String): Unit = {}
  }
  val pinned = new X509TrustManager {
    // ok: scala-tls-verification-off
    override def checkServerTrusted(chain: Array[X509Certificate], kind: String): Unit = delegate.checkServerTrusted(chain, kind)
  }
}
