package shop

import java.io.{File => F, _}

trait Named { def name: String }

class Cart(db: Db, var n: Int = 1) extends Base(db) with Named {
  private val limit = 10
  def find(id: String, rest: Int*): Option[Item] = {
    val q = s"select ${id.trim} $n"
    for (i <- 0 until limit if i % 2 == 0) yield i
    while (n > 0) { n -= 1 }
    try { db.query(q).map(_.name).filter(x => x.isEmpty) } catch { case e: Exception => None } finally { close() }
  }
}

object Cart { val empty = new Cart(null) }
case class Item(name: String)
