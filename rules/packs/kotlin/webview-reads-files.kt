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

fun implicit(view: android.webkit.WebView) {
    view.settings.apply {
        javaScriptEnabled = true
        // ruleid: kotlin-webview-reads-files
        allowUniversalAccessFromFileURLs = true
        // ruleid: kotlin-webview-reads-files
        allowFileAccessFromFileURLs = true
    }
    view.settings.run {
        // ok: kotlin-webview-reads-files
        allowFileAccessFromFileURLs = false
    }
}
