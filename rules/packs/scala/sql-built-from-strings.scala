object F {
  def f(name: String) = {
    // ruleid: scala-sql-built-from-strings
    val a = statement.executeQuery(s"SELECT * FROM users WHERE name = '$name'")
    // ruleid: scala-sql-built-from-strings
    val b = connection.prepareStatement("DELETE FROM users WHERE name = '" + name + "'")
    // ruleid: scala-sql-built-from-strings
    val c = Fragment.const(s"SELECT * FROM users WHERE name = '$name'")
    // ok: scala-sql-built-from-strings
    val d = connection.prepareStatement("SELECT * FROM users WHERE name = ?")
    // ok: scala-sql-built-from-strings
    val e = sql"SELECT * FROM users WHERE name = $name"
    // ok: scala-sql-built-from-strings
    val g = logger.info(s"select $name")
  }

  def known(text: String) = {
    val n = text.toInt
    val column = if (text == "a") "name" else "age"
    // ok: scala-sql-built-from-strings
    val a = statement.executeQuery(s"SELECT * FROM users WHERE age = $n")
    // ok: scala-sql-built-from-strings
    val b = statement.executeQuery("SELECT * FROM users ORDER BY " + column)
  }
}
