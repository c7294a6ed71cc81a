package shop

import play.api.mvc._
import scala.sys.process._

import scala.concurrent.{Await, Future}
import scala.concurrent.ExecutionContext.Implicits.global
import scala.concurrent.duration._

class Async {
  private def read(request: Request[AnyContent]): Future[String] = Future {
    request.getQueryString("host").get
  }

  private def fixed(request: Request[AnyContent]): Future[String] = Future.successful("localhost")

  def mapped(request: Request[AnyContent]) = {
    read(request).map { host =>
      // todoruleid: scala-command-injection
      Process("ping " + host).!!
    }
    fixed(request).map { host =>
      // ok: scala-command-injection
      Process("ping " + host).!!
    }
  }

  def comprehension(request: Request[AnyContent]) = {
    for {
      a <- read(request)
      b <- fixed(request)
    } yield {
      // todoruleid: scala-command-injection
      Process("ping " + a).!!
      // ok: scala-command-injection
      Process("ping " + b).!!
    }
  }

  def awaited(request: Request[AnyContent]) = {
    // ruleid: scala-command-injection
    Process("ping " + Await.result(read(request), 1.second)).!!
    // ok: scala-command-injection
    Process("ping " + Await.result(fixed(request), 1.second)).!!
  }
}
