package shop

import android.webkit.WebSettings
import android.webkit.WebView

fun open(view: WebView) {
    // ruleid: kotlin-android-mixed-content-allowed
    view.settings.mixedContentMode = WebSettings.MIXED_CONTENT_ALWAYS_ALLOW
    // ruleid: kotlin-android-mixed-content-allowed
    view.settings.setMixedContentMode(WebSettings.MIXED_CONTENT_ALWAYS_ALLOW)
    // ok: kotlin-android-mixed-content-allowed
    view.settings.mixedContentMode = WebSettings.MIXED_CONTENT_NEVER_ALLOW
    // ok: kotlin-android-mixed-content-allowed
    view.settings.cacheMode = WebSettings.LOAD_NO_CACHE
}
