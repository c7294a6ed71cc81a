package shop;

import android.app.Activity;
import android.content.Intent;
import android.webkit.WebView;

class Open extends Activity {
    void go(WebView view) {
        Intent next = getIntent().getParcelableExtra("next");
        // ruleid: java-android-intent-redirected
        startActivity(next);
        // ruleid: java-android-intent-redirected
        view.loadUrl(getIntent().getStringExtra("url"));
        // ok: java-android-intent-redirected
        startActivity(new Intent(this, Orders.class));
        // ok: java-android-intent-redirected
        view.loadUrl("https://shop.example/" + getIntent().getStringExtra("page"));
    }
}
