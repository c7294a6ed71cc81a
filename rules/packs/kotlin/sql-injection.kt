package shop

import org.springframework.web.bind.annotation.*
import android.app.Activity
import android.database.sqlite.SQLiteDatabase
import org.springframework.jdbc.core.JdbcTemplate

@RestController
class Users(private val jdbc: JdbcTemplate) {
    @GetMapping("/users")
    fun find(@RequestParam name: String, @RequestParam page: Int): Any {
        // ruleid: kotlin-sql-injection
        val a = jdbc.queryForList("SELECT * FROM users WHERE name = '$name'")
        // ruleid: kotlin-sql-injection
        jdbc.update("DELETE FROM users WHERE name = '" + name.trim() + "'")
        // ok: kotlin-sql-injection
        val b = jdbc.queryForList("SELECT * FROM users WHERE name = ?", name)
        // ok: kotlin-sql-injection
        return jdbc.queryForList("SELECT * FROM users LIMIT 20 OFFSET $page")
    }
}

class Screen(private val db: SQLiteDatabase) : Activity() {
    fun show() {
        val id = intent.getStringExtra("id")
        // ruleid: kotlin-sql-injection
        val a = db.rawQuery("SELECT * FROM orders WHERE id = $id", null)
        // ok: kotlin-sql-injection
        val b = db.rawQuery("SELECT * FROM orders WHERE id = ?", arrayOf(id))
    }
}
