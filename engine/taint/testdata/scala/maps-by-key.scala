package shop

import play.api.mvc._
import scala.sys.process._

import scala.collection.mutable

class Maps {
  def literal(request: Request[AnyContent]) = {
    val hosts = Map("near" -> "localhost", "far" -> request.getQueryString("host").get)
    // todook: scala-command-injection
    Process("ping " + hosts("near")).!!
    // ruleid: scala-command-injection
    Process("ping " + hosts("far")).!!
  }

  def put(request: Request[AnyContent]) = {
    val hosts = mutable.Map[String, String]()
    hosts("near") = "localhost"
    hosts.put("far", request.getQueryString("host").get)
    // ok: scala-command-injection
    Process("ping " + hosts("near")).!!
    // todoruleid: scala-command-injection
    Process("ping " + hosts("far")).!!
  }

  def withDefault(request: Request[AnyContent]) = {
    val hosts = Map("near" -> "localhost")
    // todoruleid: scala-command-injection
    Process("ping " + hosts.getOrElse("far", request.getQueryString("host").get)).!!
    // ok: scala-command-injection
    Process("ping " + hosts.getOrElse("near", request.getQueryString("host").get)).!!
  }

  def entries(request: Request[AnyContent]) = {
    val hosts = Map("far" -> request.getQueryString("host").get)
    for ((key, value) <- hosts) {
      // todoruleid: scala-command-injection
      Process("ping " + value).!!
      // ok: scala-command-injection
      Process("ping " + key).!!
    }
  }
}
