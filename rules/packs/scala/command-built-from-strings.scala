import scala.sys.process._

object F {
  def f(name: String) = {
    // ruleid: scala-command-built-from-strings
    Process(s"convert $name out.png")
    // ruleid: scala-command-built-from-strings
    Seq("sh", "-c", s"ls $name").!
    // ruleid: scala-command-built-from-strings
    Runtime.getRuntime.exec("ls " + name)
    // ok: scala-command-built-from-strings
    Seq("convert", "--", name, "out.png").!
    // ok: scala-command-built-from-strings
    Process("uptime")
    // ok: scala-command-built-from-strings
    Process(Seq("ls", name))
  }
}
