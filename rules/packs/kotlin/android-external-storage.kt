package shop

import android.content.Context
import android.os.Environment
import java.io.File

fun export(context: Context, text: String) {
    // ruleid: kotlin-android-external-storage
    File(Environment.getExternalStorageDirectory(), "a.csv").writeText(text)
    // ruleid: kotlin-android-external-storage
    val folder = Environment.getExternalStoragePublicDirectory(Environment.DIRECTORY_DOWNLOADS)
    // ok: kotlin-android-external-storage
    File(context.filesDir, "a.csv").writeText(text)
    // ok: kotlin-android-external-storage
    val own = context.getExternalFilesDir(null)
    // ok: kotlin-android-external-storage
    val state = Environment.getExternalStorageState()
}
