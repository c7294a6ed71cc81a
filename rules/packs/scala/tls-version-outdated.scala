object F {
  // ruleid: scala-tls-version-outdated
  val a = SSLContext.getInstance("TLSv1")
  // ruleid: scala-tls-version-outdated
  val b = SSLContext.getInstance("SSL")
  // ruleid: scala-tls-version-outdated
  engine.setEnabledProtocols(Array("TLSv1.2", "TLSv1.1"))
  // ok: scala-tls-version-outdated
  val c = SSLContext.getInstance("TLSv1.2")
  // ok: scala-tls-version-outdated
  val d = SSLContext.getInstance("TLS")
  // ok: scala-tls-version-outdated
  engine.setEnabledProtocols(Array("TLSv1.3", "TLSv1.2"))
}
