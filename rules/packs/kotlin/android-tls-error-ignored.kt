package shop

import android.net.http.SslError
import android.webkit.SslErrorHandler
import android.webkit.WebView
import android.webkit.WebViewClient

class Trusting : WebViewClient() {
    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        // ruleid: kotlin-android-tls-error-ignored
        handler.proceed()
    }

    override fun onPageFinished(view: WebView, url: String) {
        // ok: kotlin-android-tls-error-ignored
        wizard.proceed()
    }
}

class Checking : WebViewClient() {
    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        // ok: kotlin-android-tls-error-ignored
        handler.cancel()
    }
}
