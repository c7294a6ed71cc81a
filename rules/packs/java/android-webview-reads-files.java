package shop;

import android.webkit.WebView;

class Page {
    void show(WebView view) {
        // ruleid: java-android-webview-reads-files
        view.getSettings().setAllowUniversalAccessFromFileURLs(true);
        // ruleid: java-android-webview-reads-files
        view.getSettings().setAllowFileAccessFromFileURLs(true);
        // ok: java-android-webview-reads-files
        view.getSettings().setAllowUniversalAccessFromFileURLs(false);
        // ok: java-android-webview-reads-files
        view.getSettings().setJavaScriptEnabled(true);
    }
}
