object F {
  def f(id: String) = {
    // ruleid: scala-cookie-attribute-off
    val a = Cookie("session", id, secure = false)
    // ruleid: scala-cookie-attribute-off
    val b = Cookie("session", id, secure = true, httpOnly = false)
    // ok: scala-cookie-attribute-off
    val c = Cookie("session", id, secure = true, httpOnly = true)
    // ok: scala-cookie-attribute-off
    val d = Server(host, secure = false)
  }
}
