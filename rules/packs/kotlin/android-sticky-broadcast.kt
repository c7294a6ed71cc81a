package shop

import android.content.Context
import android.content.Intent

fun tell(context: Context, intent: Intent) {
    // ruleid: kotlin-android-sticky-broadcast
    context.sendStickyBroadcast(intent)
    // ok: kotlin-android-sticky-broadcast
    context.sendBroadcast(intent.setPackage(context.packageName))
}
