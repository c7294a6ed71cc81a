package shop

import play.api.mvc._
import scala.sys.process._

class Calls {
  private def same(s: String) = s

  private def second(a: String, b: String): String = b

  private def constant(s: String): String = "localhost"

  private def enabled = false

  private def repeated(s: String, n: Int): String = if (n <= 0) s else repeated(s, n - 1)

  private def joined(words: String*) = words.mkString(" ")

  private def withDefault(host: String, place: String = "localhost") = place

  private def curried(a: String)(b: String) = b

  def identity(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(same(request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process(same("localhost")).!!
  }

  def positions(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    // ruleid: scala-command-injection
    Process(second("localhost", host)).!!
    // ok: scala-command-injection
    Process(second(host, "localhost")).!!
    // todook: scala-command-injection
    Process(second(b = "localhost", a = host)).!!
  }

  def constants(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    // ok: scala-command-injection
    Process(constant(host)).!!
    // ok: scala-command-injection
    Process((if (enabled) host else "localhost")).!!
    // ruleid: scala-command-injection
    Process((if (enabled) "localhost" else host)).!!
  }

  def recursion(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(repeated(request.getQueryString("host").get, 3)).!!
    // ok: scala-command-injection
    Process(repeated("alpha", 3)).!!
  }

  def variadic(request: Request[AnyContent]) = {
    // todoruleid: scala-command-injection
    Process(joined("ping", request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process(joined("ping", "alpha")).!!
  }

  def defaults(request: Request[AnyContent]) = {
    // ok: scala-command-injection
    Process(withDefault(request.getQueryString("host").get)).!!
    // ruleid: scala-command-injection
    Process(withDefault("localhost", request.getQueryString("host").get)).!!
  }

  def lists(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process(curried("localhost")(request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process(curried(request.getQueryString("host").get)("localhost")).!!
  }
}
