package shop

import android.app.Activity
import android.webkit.WebView
import org.json.JSONObject

class Open : Activity() {
    fun go(view: WebView) {
        val name = intent.getStringExtra("name")
        // ruleid: kotlin-android-script-in-web-view
        view.evaluateJavascript("show('$name')", null)
        // ok: kotlin-android-script-in-web-view
        view.evaluateJavascript("show(" + JSONObject.quote(name) + ")", null)
        // ok: kotlin-android-script-in-web-view
        view.evaluateJavascript("show()", null)
    }
}
