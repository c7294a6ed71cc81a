import play.api.mvc._

class A extends Controller {
  def a = Action { request =>
    // ruleid: scala-redirect-to-chosen-address
    Redirect(request.getQueryString("next").get)
  }
  def b = Action { request =>
    // ok: scala-redirect-to-chosen-address
    Redirect("/cart")
  }
}
