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
}
