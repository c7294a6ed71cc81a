package shop

import android.content.Context

fun open(context: Context) {
    // ruleid: kotlin-android-file-for-all-apps
    val a = context.getSharedPreferences("login", Context.MODE_WORLD_READABLE)
    // ruleid: kotlin-android-file-for-all-apps
    val b = context.openFileOutput("orders", Context.MODE_WORLD_WRITEABLE)
    // ok: kotlin-android-file-for-all-apps
    val c = context.getSharedPreferences("login", Context.MODE_PRIVATE)
    // ok: kotlin-android-file-for-all-apps
    val d = context.openFileOutput("orders", Context.MODE_APPEND)
}
