package shop;

import android.content.SharedPreferences;
import android.os.Bundle;

class Login {
    void keep(SharedPreferences preferences, Bundle state, String token) {
        // ruleid: java-android-secret-in-preferences
        preferences.edit().putString("access_token", token).apply();
        SharedPreferences.Editor editor = preferences.edit();
        // ruleid: java-android-secret-in-preferences
        editor.putString("userPassword", token);
        // ok: java-android-secret-in-preferences
        editor.putString("theme", "dark");
        // ok: java-android-secret-in-preferences
        preferences.edit().putString("password", null).apply();
        // ok: java-android-secret-in-preferences
        state.putString("password", token);
        // ok: java-android-secret-in-preferences
        preferences.edit().putBoolean("secret", true).apply();
    }
}
