import java.security.MessageDigest

object F {
  def f(name: String) = {
    // ruleid: scala-weak-hash
    val a = MessageDigest.getInstance("MD5")
    // ruleid: scala-weak-hash
    val b = MessageDigest.getInstance("SHA-1")
    // ok: scala-weak-hash
    val c = MessageDigest.getInstance("SHA-256")
    // ok: scala-weak-hash
    val d = MessageDigest.getInstance(name)
  }
}
