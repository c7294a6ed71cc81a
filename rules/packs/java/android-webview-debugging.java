package shop;

import android.webkit.WebView;

class App {
    void start() {
        // ruleid: java-android-webview-debugging
        WebView.setWebContentsDebuggingEnabled(true);
        if (BuildConfig.DEBUG) {
            // ok: java-android-webview-debugging
            WebView.setWebContentsDebuggingEnabled(true);
        }
        // ok: java-android-webview-debugging
        WebView.setWebContentsDebuggingEnabled(false);
    }
}
