package shop

import android.webkit.WebView

fun open(view: WebView) {
    // ruleid: kotlin-android-webview-bridge
    view.addJavascriptInterface(Bridge(), "Native")
    // ok: kotlin-android-webview-bridge
    view.removeJavascriptInterface("Native")
    // ok: kotlin-android-webview-bridge
    view.loadUrl("https://shop.example/")
}
