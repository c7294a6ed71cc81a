package shop

import android.content.ClipData
import android.content.ClipboardManager

fun copy(clipboard: ClipboardManager, user: User, link: String) {
    // ruleid: kotlin-android-secret-in-clipboard
    clipboard.setPrimaryClip(ClipData.newPlainText("password", user.password))
    // ok: kotlin-android-secret-in-clipboard
    clipboard.setPrimaryClip(ClipData.newPlainText("link", link))
    // ok: kotlin-android-secret-in-clipboard
    clipboard.setPrimaryClip(ClipData.newPlainText("name", user.name))
}
