package shop;

import android.webkit.WebSettings;
import android.webkit.WebView;

class Page {
    void open(WebView view) {
        // ruleid: java-android-mixed-content-allowed
        view.getSettings().setMixedContentMode(WebSettings.MIXED_CONTENT_ALWAYS_ALLOW);
        // ok: java-android-mixed-content-allowed
        view.getSettings().setMixedContentMode(WebSettings.MIXED_CONTENT_NEVER_ALLOW);
        // ok: java-android-mixed-content-allowed
        view.getSettings().setCacheMode(WebSettings.LOAD_NO_CACHE);
    }
}
