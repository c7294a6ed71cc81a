package shop;

import android.app.Activity;
import android.webkit.WebView;
import org.json.JSONObject;

class Open extends Activity {
    void go(WebView view) {
        String name = getIntent().getStringExtra("name");
        // ruleid: java-android-script-in-web-view
        view.evaluateJavascript("show('" + name + "')", null);
        // ok: java-android-script-in-web-view
        view.evaluateJavascript("show(" + JSONObject.quote(name) + ")", null);
        // ok: java-android-script-in-web-view
        view.evaluateJavascript("show()", null);
    }
}
