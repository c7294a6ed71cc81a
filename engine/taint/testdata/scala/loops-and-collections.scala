package shop

import play.api.mvc._
import scala.sys.process._

class Loops {
  def values(request: Request[AnyContent]) = {
    for (host <- request.queryString("host")) {
      // todoruleid: scala-command-injection
      Process("ping " + host).!!
    }
    for (host <- List("alpha", "beta")) {
      // ok: scala-command-injection
      Process("ping " + host).!!
    }
  }

  def comprehension(request: Request[AnyContent]) = {
    val hosts = for (h <- List(request.getQueryString("host").get, "alpha") if h.nonEmpty) yield h.trim
    // todoruleid: scala-command-injection
    Process("ping " + hosts.mkString(" ")).!!
    val constants = for (h <- List("alpha") if h.nonEmpty) yield h.trim
    // ok: scala-command-injection
    Process("ping " + constants.mkString(" ")).!!
  }

  def options(request: Request[AnyContent]) = {
    for {
      host <- request.getQueryString("host")
      name = host.trim
    } yield {
      // todoruleid: scala-command-injection
      Process("ping " + name).!!
    }
  }

  def carried(request: Request[AnyContent]) = {
    var previous = "localhost"
    var current = "localhost"
    while (request.hasBody) {
      // ruleid: scala-command-injection
      Process("ping " + previous).!!
      previous = current
      current = request.getQueryString("host").get
    }
  }

  def chained(request: Request[AnyContent]) = {
    val hosts = List(request.getQueryString("host").get).filter(_.nonEmpty).map(_.trim).sorted
    // ruleid: scala-command-injection
    Process("ping " + hosts.mkString(" ")).!!
    // todook: scala-command-injection
    Process("ping -c " + hosts.size).!!
  }

  def forEach(request: Request[AnyContent]) = {
    List(request.getQueryString("host").get).foreach { host =>
      // todoruleid: scala-command-injection
      Process("ping " + host).!!
    }
    List("localhost").foreach { host =>
      // ok: scala-command-injection
      Process("ping " + host).!!
    }
  }
}
