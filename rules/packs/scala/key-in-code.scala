object F {
  def f(raw: Array[Byte]) = {
    // ruleid: scala-key-in-code
    val a = new SecretKeySpec("0123456789abcdef".getBytes, "AES")
    // ruleid: scala-key-in-code
    val b = new IvParameterSpec("fedcba9876543210".getBytes("UTF-8"))
    // ruleid: scala-key-in-code
    val c = Algorithm.HMAC256("topsecret")
    // ok: scala-key-in-code
    val d = new SecretKeySpec(raw, "AES")
    // ok: scala-key-in-code
    val e = Algorithm.HMAC256(config.secret)
  }
}
