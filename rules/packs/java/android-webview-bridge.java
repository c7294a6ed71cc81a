package shop;

import android.webkit.WebView;

class Screen {
    void open(WebView view) {
        // ruleid: java-android-webview-bridge
        view.addJavascriptInterface(new Bridge(), "Native");
        // ok: java-android-webview-bridge
        view.removeJavascriptInterface("Native");
        // ok: java-android-webview-bridge
        view.loadUrl("https://shop.example/");
    }
}
