package shop

import android.app.Application
import android.webkit.WebView

class App : Application() {
    override fun onCreate() {
        super.onCreate()
        // ruleid: kotlin-android-webview-debugging
        WebView.setWebContentsDebuggingEnabled(true)
        // ok: kotlin-android-webview-debugging
        WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG)
        if (BuildConfig.DEBUG) {
            // ok: kotlin-android-webview-debugging
            WebView.setWebContentsDebuggingEnabled(true)
        }
        // ok: kotlin-android-webview-debugging
        WebView.setWebContentsDebuggingEnabled(false)
    }
}
