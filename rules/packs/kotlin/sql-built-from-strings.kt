package shop

import android.database.sqlite.SQLiteDatabase

fun find(db: SQLiteDatabase, name: String) {
    // ruleid: kotlin-sql-built-from-strings
    val a = db.rawQuery("SELECT * FROM users WHERE name = '" + name + "'", null)
    // ruleid: kotlin-sql-built-from-strings
    db.execSQL("DELETE FROM users WHERE name = '${name}'")
    // ok: kotlin-sql-built-from-strings
    val b = db.rawQuery("SELECT * FROM users WHERE name = ?", arrayOf(name))
    // ok: kotlin-sql-built-from-strings
    db.execSQL("DELETE FROM users")
    // ok: kotlin-sql-built-from-strings
    println("name ${name}")
}
