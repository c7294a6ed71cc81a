import play.api.mvc._

class A extends Controller {
  def a = Action { request =>
    val name = request.getQueryString("name").getOrElse("")
    // ruleid: scala-sql-injection
    val rows = statement.executeQuery("SELECT * FROM users WHERE name = '" + name + "'")
    val id = request.getQueryString("id").get.toInt
    // ok: scala-sql-injection
    val one = statement.executeQuery("SELECT * FROM users WHERE id = " + id)
    // ok: scala-sql-injection
    val ps = connection.prepareStatement("SELECT * FROM users WHERE name = ?")
    Ok(rows)
  }
}
