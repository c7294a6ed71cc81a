package shop

import java.io.File as F

@Service
class Cart(private val db: Db, var n: Int = 1) : Base(db), Closeable {
    companion object { const val LIMIT = 10 }

    @GetMapping("/x")
    suspend fun find(id: String?, vararg rest: Int): List<Item>? {
        val q = "select ${id!!.trim()} $n"
        for (i in 0 until LIMIT) { if (i % 2 == 0) continue else break }
        val r = when { id == null -> throw IllegalStateException("no"); n in 1..3 -> db.query(q); else -> emptyList() }
        return r?.map { it.name }?.filter { x -> x is Item } ?: try { listOf() } finally { close() }
    }

    override fun close() = db.close()
}

data class Item(val name: String)

fun among(name: String, known: Set<String>): Boolean = name in known && name !in setOf("x") && name is String
