package shop;

import android.app.PendingIntent;
import android.content.Intent;

class Notices {
    void tell(Context context, Intent intent) {
        // ruleid: java-android-pending-intent-mutable
        PendingIntent a = PendingIntent.getActivity(context, 0, new Intent("shop.OPEN"), PendingIntent.FLAG_MUTABLE);
        // ruleid: java-android-pending-intent-mutable
        PendingIntent b = PendingIntent.getBroadcast(context, 0, intent, PendingIntent.FLAG_MUTABLE);
        // ok: java-android-pending-intent-mutable
        PendingIntent c = PendingIntent.getActivity(context, 0, intent, PendingIntent.FLAG_IMMUTABLE);
        // ok: java-android-pending-intent-mutable
        PendingIntent d = PendingIntent.getBroadcast(context, 0, new Intent(context, Reply.class), PendingIntent.FLAG_MUTABLE);
    }
}
