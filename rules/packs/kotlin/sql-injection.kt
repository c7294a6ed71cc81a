package shop

import org.ktorm.database.Database
import org.http4k.core.Request
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

class SearchActivity : android.app.Activity() {
    fun search(db: android.database.sqlite.SQLiteDatabase) {
        val name = findViewById<android.widget.EditText>(R.id.name)
        val count = findViewById<android.widget.TextView>(R.id.count)
        button.setOnClickListener {
            val query = "SELECT * FROM users WHERE name = '" + name.text + "'"
            // ruleid: kotlin-sql-injection
            db.rawQuery(query, null)
            // ok: kotlin-sql-injection
            db.rawQuery("SELECT * FROM users WHERE name = ?", arrayOf(name.text.toString()))
        }
    }
}


class Items : android.content.ContentProvider() {
    override fun query(uri: android.net.Uri, projection: Array<String>?, selection: String?, args: Array<String>?, order: String?): android.database.Cursor? {
        val builder = android.database.sqlite.SQLiteQueryBuilder()
        // ok: kotlin-sql-injection
        builder.appendWhere("_id = " + uri.lastPathSegment)
        // ruleid: kotlin-sql-injection
        builder.appendWhere("owner = '" + uri.getQueryParameter("owner") + "'")
        return null
    }
}

fun added(db: Database, request: Request) {
    val name = request.query("name")
    db.useConnection {
        // ruleid: kotlin-sql-injection
        it.createStatement().execute("INSERT INTO users (name) VALUES ('$name')")
    }
    db.useConnection { connection ->
        val statement = connection.prepareStatement("INSERT INTO users (name) VALUES (?)")
        statement.setString(1, name)
        // ok: kotlin-sql-injection
        statement.execute()
    }
}
