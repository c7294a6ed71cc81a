object F {
  def f(name: String) = {
    // ruleid: scala-sql-spliced
    val a = sql"select id from users where name = '#$name'".as[Int]
    // ruleid: scala-sql-spliced
    val b = sqlu"delete from users where name = '#${name}'"
    // ok: scala-sql-spliced
    val c = sql"select id from users where name = $name".as[Int]
    // ok: scala-sql-spliced
    val d = s"ticket #$name"
  }
}
