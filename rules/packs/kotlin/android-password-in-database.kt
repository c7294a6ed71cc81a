package shop

import android.content.ContentValues
import android.database.sqlite.SQLiteDatabase

fun add(db: SQLiteDatabase, account: Account, password: String) {
    val row: ContentValues = ContentValues()
    // ruleid: kotlin-android-password-in-database
    row.put("password", password)
    // ruleid: kotlin-android-password-in-database
    row.put(COLUMN_PASSWORD, account.password)
    // ok: kotlin-android-password-in-database
    row.put("password", hash(password))
    // ok: kotlin-android-password-in-database
    row.put("name", account.name)
    db.insert("accounts", null, row)
}

fun addToo(db: SQLiteDatabase, password: String) {
    val values = ContentValues()
    // ruleid: kotlin-android-password-in-database
    values.put("password", password)
    db.insert("accounts", null, values)
}
