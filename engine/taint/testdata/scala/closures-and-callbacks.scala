package shop

import play.api.mvc._
import scala.sys.process._

class Closures {
  private def apply1(f: String => String, s: String) = f(s)

  private def upper(s: String) = s.toUpperCase

  private def constant(s: String) = "localhost"

  private def each(list: List[String])(f: String => Unit) = for (s <- list) f(s)

  def lambda(request: Request[AnyContent]) = {
    val same = (s: String) => s.trim
    val fixed = (s: String) => "localhost"
    // ruleid: scala-command-injection
    Process(same(request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process(fixed(request.getQueryString("host").get)).!!
  }

  def passed(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(apply1(s => s + "!", request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process(apply1(s => "localhost", request.getQueryString("host").get)).!!
    // ruleid: scala-command-injection
    Process(apply1(_ + "!", request.getQueryString("host").get)).!!
  }

  def references(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(apply1(upper, request.getQueryString("host").get)).!!
    // todook: scala-command-injection
    Process(apply1(constant, request.getQueryString("host").get)).!!
  }

  def mapped(request: Request[AnyContent]) = {
    val a = List(request.getQueryString("host").get).map(s => s.trim)
    val b = List(request.getQueryString("host").get).map(s => "localhost")
    // ruleid: scala-command-injection
    Process("ping " + a(0)).!!
    // todook: scala-command-injection
    Process("ping " + b(0)).!!
  }

  def options(request: Request[AnyContent]) = {
    val a = request.getQueryString("host").map(h => h.trim).getOrElse("localhost")
    // ruleid: scala-command-injection
    Process("ping " + a).!!
    val b = request.getQueryString("host").map(h => "alpha").getOrElse("localhost")
    // todook: scala-command-injection
    Process("ping " + b).!!
  }

  def trailing(request: Request[AnyContent]) = {
    each(List(request.getQueryString("host").get)) { s =>
      // todoruleid: scala-command-injection
      Process("ping " + s).!!
    }
    each(List("localhost")) { s =>
      // ok: scala-command-injection
      Process("ping " + s).!!
    }
  }
}
