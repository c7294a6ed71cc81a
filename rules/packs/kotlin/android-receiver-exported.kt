package shop

import androidx.core.content.ContextCompat

fun register(context: Context, receiver: BroadcastReceiver, filter: IntentFilter) {
    // ruleid: kotlin-android-receiver-exported
    ContextCompat.registerReceiver(context, receiver, filter, ContextCompat.RECEIVER_EXPORTED)
    // ruleid: kotlin-android-receiver-exported
    context.registerReceiver(receiver, filter, Context.RECEIVER_EXPORTED)
    // ok: kotlin-android-receiver-exported
    ContextCompat.registerReceiver(context, receiver, filter, ContextCompat.RECEIVER_NOT_EXPORTED)
    // ruleid: kotlin-android-receiver-exported
    context.registerReceiver(receiver, IntentFilter("com.example.shop.OPEN_ORDER"))
    // ok: kotlin-android-receiver-exported
    context.registerReceiver(receiver, IntentFilter("android.intent.action.BATTERY_LOW"))
    // ok: kotlin-android-receiver-exported
    context.registerReceiver(receiver, IntentFilter(Intent.ACTION_SCREEN_OFF))
    // ok: kotlin-android-receiver-exported
    context.unregisterReceiver(receiver)
}
