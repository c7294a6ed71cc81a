package shop

import android.content.SharedPreferences

fun keep(prefs: SharedPreferences, token: String, cipher: Box) {
    // ruleid: kotlin-android-secret-in-preferences
    prefs.edit().putString("access_token", token).apply()
    with(prefs.edit()) {
        // ok: kotlin-android-secret-in-preferences
        putString("theme", "dark")
    }
    // ok: kotlin-android-secret-in-preferences
    prefs.edit().putString("password", null).apply()
    // ok: kotlin-android-secret-in-preferences
    prefs.edit().putString("password_hint_shown", "yes").apply()
    // ok: kotlin-android-secret-in-preferences
    prefs.edit().putBoolean("secret", true).apply()
}
