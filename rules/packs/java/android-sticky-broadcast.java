package shop;

import android.content.Context;
import android.content.Intent;

class State {
    void tell(Context context, Intent intent) {
        // ruleid: java-android-sticky-broadcast
        context.sendStickyBroadcast(intent);
        // ok: java-android-sticky-broadcast
        context.sendBroadcast(intent.setPackage(context.getPackageName()));
    }
}
