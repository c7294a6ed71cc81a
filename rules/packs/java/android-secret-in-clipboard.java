package shop;

import android.content.ClipData;
import android.content.ClipboardManager;

class Clip {
    void copy(ClipboardManager clipboard, User user, String link) {
        // ruleid: java-android-secret-in-clipboard
        clipboard.setPrimaryClip(ClipData.newPlainText("password", user.getPassword()));
        // ok: java-android-secret-in-clipboard
        clipboard.setPrimaryClip(ClipData.newPlainText("link", link));
        // ok: java-android-secret-in-clipboard
        clipboard.setPrimaryClip(ClipData.newPlainText("name", user.getName()));
    }
}
