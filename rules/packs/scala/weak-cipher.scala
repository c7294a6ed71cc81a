import javax.crypto.Cipher

object F {
  def f(name: String) = {
    // ruleid: scala-weak-cipher
    val a = Cipher.getInstance("AES/ECB/PKCS5Padding")
    // ruleid: scala-weak-cipher
    val b = Cipher.getInstance("DESede/CBC/PKCS5Padding")
    // ruleid: scala-weak-cipher
    val c = Cipher.getInstance("AES")
    // ok: scala-weak-cipher
    val d = Cipher.getInstance("AES/GCM/NoPadding")
    // ok: scala-weak-cipher
    val e = Cipher.getInstance(name)
  }
}
