package shop

import play.api.mvc._
import scala.sys.process._

object Flags {
  val Legacy = false
  val Limit = 4
}

class Constants {
  val strict = true

  def plain(request: Request[AnyContent]) = {
    val name = request.getQueryString("host").get
    // ruleid: scala-command-injection
    Process("ping " + name).!!
  }

  def replaced(request: Request[AnyContent]) = {
    var name = request.getQueryString("host").get
    name = "localhost"
    // ok: scala-command-injection
    Process("ping " + name).!!
  }

  def neverTaken(request: Request[AnyContent]) = {
    var host = "localhost"
    if (Flags.Legacy) {
      host = request.getQueryString("host").get
    }
    // ok: scala-command-injection
    Process("ping " + host).!!
  }

  def expression(request: Request[AnyContent]) = {
    val n = 106
    val a = if (7 * 18 + n > 200) "localhost" else request.getQueryString("host").get
    // ok: scala-command-injection
    Process("ping " + a).!!
    val b = if (7 * 18 + n > 300) "localhost" else request.getQueryString("host").get
    // ruleid: scala-command-injection
    Process("ping " + b).!!
  }

  def text(request: Request[AnyContent]) = {
    val mode = "strict"
    var host = request.getQueryString("host").get
    if (mode == "strict" && mode.length == 6) {
      host = "localhost"
    }
    // todook: scala-command-injection
    Process("ping " + host).!!
  }
}
