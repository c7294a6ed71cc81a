package shop

import play.api.mvc._
import scala.sys.process._

import scala.collection.mutable.ListBuffer

class Lists {
  def literals(request: Request[AnyContent]) = {
    val hosts = List(request.getQueryString("host").get, "localhost")
    // ruleid: scala-command-injection
    Process("ping " + hosts(0)).!!
    // todook: scala-command-injection
    Process("ping " + hosts(1)).!!
    // ruleid: scala-command-injection
    Process("ping " + hosts.head).!!
    // todook: scala-command-injection
    Process("ping " + hosts.last).!!
  }

  def arrays(request: Request[AnyContent]) = {
    val words = Array("localhost", "beta")
    words(1) = request.getQueryString("host").get
    // ok: scala-command-injection
    Process("ping " + words(0)).!!
    // todoruleid: scala-command-injection
    Process("ping " + words(1)).!!
  }

  def added(request: Request[AnyContent]) = {
    val hosts = ListBuffer[String]()
    hosts += "localhost"
    hosts += request.getQueryString("host").get
    // ok: scala-command-injection
    Process("ping " + hosts(0)).!!
    // todoruleid: scala-command-injection
    Process("ping " + hosts(1)).!!
  }

  def tuples(request: Request[AnyContent]) = {
    val pair = ("localhost", request.getQueryString("host").get)
    // ok: scala-command-injection
    Process("ping " + pair._1).!!
    // todoruleid: scala-command-injection
    Process("ping " + pair._2).!!
    val (a, b) = pair
    // ok: scala-command-injection
    Process("ping " + a).!!
    // todoruleid: scala-command-injection
    Process("ping " + b).!!
  }

  def unknownIndex(request: Request[AnyContent], i: Int) = {
    val hosts = Seq("localhost", request.getQueryString("host").get)
    // ruleid: scala-command-injection
    Process("ping " + hosts(i)).!!
    val constants = Seq("localhost", "beta")
    // ok: scala-command-injection
    Process("ping " + constants(i)).!!
  }
}
