package shop;

import android.content.ContentValues;
import android.database.sqlite.SQLiteDatabase;

class Accounts {
    void add(SQLiteDatabase db, Account account, String password) {
        ContentValues row = new ContentValues();
        // ruleid: java-android-password-in-database
        row.put(COLUMN_PASSWORD, account.getPassword());
        // ruleid: java-android-password-in-database
        row.put("password", password);
        // ok: java-android-password-in-database
        row.put("password", hash(password));
        // ok: java-android-password-in-database
        row.put("name", account.getName());
        // ok: java-android-password-in-database
        row.put("password_hint", account.getHint());
        db.insert("accounts", null, row);
    }
}
