package shop;

import androidx.core.content.ContextCompat;

class Receivers {
    void register(Context context, BroadcastReceiver receiver, IntentFilter filter) {
        // ruleid: java-android-receiver-exported
        ContextCompat.registerReceiver(context, receiver, filter, ContextCompat.RECEIVER_EXPORTED);
        // ruleid: java-android-receiver-exported
        context.registerReceiver(receiver, filter, Context.RECEIVER_EXPORTED);
        // ok: java-android-receiver-exported
        ContextCompat.registerReceiver(context, receiver, filter, ContextCompat.RECEIVER_NOT_EXPORTED);
        // ruleid: java-android-receiver-exported
        context.registerReceiver(receiver, new IntentFilter("com.example.shop.OPEN_ORDER"));
        // ok: java-android-receiver-exported
        context.registerReceiver(receiver, new IntentFilter("android.intent.action.BATTERY_LOW"));
        // ok: java-android-receiver-exported
        context.registerReceiver(receiver, new IntentFilter(Intent.ACTION_SCREEN_OFF));
        // ok: java-android-receiver-exported
        context.unregisterReceiver(receiver);
    }
}
