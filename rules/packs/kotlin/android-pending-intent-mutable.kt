package shop

import android.app.PendingIntent
import android.content.Intent

fun notify(context: Context, intent: Intent) {
    // ruleid: kotlin-android-pending-intent-mutable
    val a = PendingIntent.getActivity(context, 0, Intent("shop.OPEN"), PendingIntent.FLAG_MUTABLE)
    // ruleid: kotlin-android-pending-intent-mutable
    val b = PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_MUTABLE)
    // ok: kotlin-android-pending-intent-mutable
    val c = PendingIntent.getActivity(context, 0, intent, PendingIntent.FLAG_IMMUTABLE)
    // ok: kotlin-android-pending-intent-mutable
    val d = PendingIntent.getBroadcast(context, 0, Intent(context, Reply::class.java), PendingIntent.FLAG_MUTABLE)
}
