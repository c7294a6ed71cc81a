import java.io.ObjectInputStream

object F {
  def f(in: InputStream) = {
    // ruleid: scala-object-stream-deserialized
    val a = new ObjectInputStream(in).readObject()
    // ok: scala-object-stream-deserialized
    val b = Json.parse(in).as[Session]
    // ok: scala-object-stream-deserialized
    val c = new ObjectOutputStream(out)
  }
}
