import scala.util.Random

object F {
  def f() = {
    // ruleid: scala-token-from-weak-generator
    val token = Random.alphanumeric.take(32).mkString
    // ruleid: scala-token-from-weak-generator
    val sessionId = Random.nextInt(1000000)
    // ok: scala-token-from-weak-generator
    val dice = Random.nextInt(6)
    // ok: scala-token-from-weak-generator
    val resetToken = UUID.randomUUID.toString
    // ok: scala-token-from-weak-generator
    val apiToken = secure.alphanumeric.take(32).mkString
  }
}
