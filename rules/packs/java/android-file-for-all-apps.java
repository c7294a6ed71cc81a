package shop;

import android.content.Context;

class Settings {
    void open(Context context) throws Exception {
        // ruleid: java-android-file-for-all-apps
        Object a = context.getSharedPreferences("login", Context.MODE_WORLD_READABLE);
        // ruleid: java-android-file-for-all-apps
        Object b = context.openFileOutput("orders", Context.MODE_WORLD_WRITEABLE);
        // ok: java-android-file-for-all-apps
        Object c = context.getSharedPreferences("login", Context.MODE_PRIVATE);
        // ok: java-android-file-for-all-apps
        Object d = context.openFileOutput("orders", Context.MODE_APPEND);
    }
}
