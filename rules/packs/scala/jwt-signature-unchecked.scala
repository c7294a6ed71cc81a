object F {
  def f(token: String) = {
    // ruleid: scala-jwt-signature-unchecked
    val a = Jwt.decode(token, JwtOptions(signature = false))
    // ruleid: scala-jwt-signature-unchecked
    val b = JWT.decode(token)
    // ok: scala-jwt-signature-unchecked
    val c = Jwt.decode(token, publicKey, Seq(JwtAlgorithm.RS256))
    // ok: scala-jwt-signature-unchecked
    val d = JWT.require(algorithm).build().verify(token)
  }
}
