package shop

import play.api.mvc._
import scala.sys.process._

case class Order(host: String, note: String = "none")

class Holder(val host: String) {
  val constant = "localhost"
  var other = ""
}

object Holder {
  def of(host: String) = new Holder(host)
}

class Fields {
  def cases(request: Request[AnyContent]) = {
    val o = Order(request.getQueryString("host").get, "localhost")
    // ruleid: scala-command-injection
    Process("ping " + o.host).!!
    // ok: scala-command-injection
    Process("ping " + o.note).!!
  }

  def copied(request: Request[AnyContent]) = {
    val a = Order(request.getQueryString("host").get, "localhost")
    val b = a.copy(host = "alpha")
    // todook: scala-command-injection
    Process("ping " + b.host).!!
    // ruleid: scala-command-injection
    Process("ping " + a.host).!!
  }

  def classes(request: Request[AnyContent]) = {
    val h = new Holder(request.getQueryString("host").get)
    // ruleid: scala-command-injection
    Process("ping " + h.host).!!
    // ok: scala-command-injection
    Process("ping " + h.constant).!!
    h.other = request.getQueryString("host").get
    // ruleid: scala-command-injection
    Process("ping " + h.other).!!
    h.other = "localhost"
    // ok: scala-command-injection
    Process("ping " + h.other).!!
  }

  def factory(request: Request[AnyContent]) = {
    val h = Holder.of(request.getQueryString("host").get)
    // ruleid: scala-command-injection
    Process("ping " + h.host).!!
    // ok: scala-command-injection
    Process("ping " + h.constant).!!
  }

  def alias(request: Request[AnyContent]) = {
    val a = new Holder("localhost")
    val b = a
    b.other = request.getQueryString("host").get
    // ruleid: scala-command-injection
    Process("ping " + a.other).!!
    // ok: scala-command-injection
    Process("ping " + a.host).!!
  }

  def matched(request: Request[AnyContent]) = {
    Order(request.getQueryString("host").get, "localhost") match {
      case Order(host, note) =>
        // todoruleid: scala-command-injection
        Process("ping " + host).!!
        // ok: scala-command-injection
        Process("ping " + note).!!
    }
  }
}
