package shop

import android.app.Activity
import android.content.Intent
import android.webkit.WebView

class Open : Activity() {
    fun go(view: WebView) {
        val next = intent.getParcelableExtra<Intent>("next")
        // ruleid: kotlin-android-intent-redirected
        startActivity(next)
        // ruleid: kotlin-android-intent-redirected
        view.loadUrl(intent.getStringExtra("url")!!)
        // ok: kotlin-android-intent-redirected
        startActivity(Intent(this, Orders::class.java))
        // ok: kotlin-android-intent-redirected
        view.loadUrl("https://shop.example/" + intent.getStringExtra("page"))
    }
}
