package shop

import androidx.core.content.ContextCompat

fun register(context: Context, receiver: BroadcastReceiver, filter: IntentFilter) {
    // ruleid: kotlin-android-receiver-exported
    ContextCompat.registerReceiver(context, receiver, filter, ContextCompat.RECEIVER_EXPORTED)
    // ruleid: kotlin-android-receiver-exported
    context.registerReceiver(receiver, filter, Context.RECEIVER_EXPORTED)
    // ok: kotlin-android-receiver-exported
    ContextCompat.registerReceiver(context, receiver, filter, ContextCompat.RECEIVER_NOT_EXPORTED)
    // ok: kotlin-android-receiver-exported
    context.unregisterReceiver(receiver)
}
