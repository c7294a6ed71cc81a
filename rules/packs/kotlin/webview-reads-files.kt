package shop

import android.webkit.WebView

fun show(view: WebView) {
    // ruleid: kotlin-webview-reads-files
    view.settings.allowUniversalAccessFromFileURLs = true
    // ruleid: kotlin-webview-reads-files
    view.settings.setAllowFileAccessFromFileURLs(true)
    // ok: kotlin-webview-reads-files
    view.settings.allowUniversalAccessFromFileURLs = false
    // ok: kotlin-webview-reads-files
    view.settings.javaScriptEnabled = true
}
