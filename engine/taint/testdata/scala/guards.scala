package shop

import play.api.mvc._
import scala.sys.process._

class Guards {
  private val hosts = Set("alpha", "beta")

  private def known(s: String) = hosts.contains(s)

  def allowList(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    if (hosts.contains(host)) {
      // todook: scala-command-injection
      Process("ping " + host).!!
    } else {
      // ruleid: scala-command-injection
      Process("ping " + host).!!
    }
  }

  def regex(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    if (host.matches("[a-z]+")) {
      // ok: scala-command-injection
      Process("ping " + host).!!
    }
    if (host.matches(".+")) {
      // ruleid: scala-command-injection
      Process("ping " + host).!!
    }
  }

  def equal(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    if (host == "alpha" || host == "beta") {
      // todook: scala-command-injection
      Process("ping " + host).!!
    }
    if (host != "alpha") {
      // ruleid: scala-command-injection
      Process("ping " + host).!!
    }
  }

  def helper(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").get
    if (known(host)) {
      // todook: scala-command-injection
      Process("ping " + host).!!
    } else {
      // ruleid: scala-command-injection
      Process("ping " + host).!!
    }
  }

  def filtered(request: Request[AnyContent]) = {
    val host = request.getQueryString("host").filter(hosts.contains).getOrElse("localhost")
    // todook: scala-command-injection
    Process("ping " + host).!!
    val other = request.getQueryString("host").filter(_.nonEmpty).getOrElse("localhost")
    // ruleid: scala-command-injection
    Process("ping " + other).!!
  }
}
