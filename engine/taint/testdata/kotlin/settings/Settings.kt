package shop

import javax.servlet.http.HttpServletRequest

import java.util.Properties
import java.security.MessageDigest

class Settings {
    fun algorithm() {
        val p = Properties()
        p.load(Settings::class.java.classLoader.getResourceAsStream("shop.properties"))
        // todoruleid: kotlin-weak-hash
        MessageDigest.getInstance(p.getProperty("old.digest"))
        // ok: kotlin-weak-hash
        MessageDigest.getInstance(p.getProperty("new.digest"))
    }

    fun branch(request: HttpServletRequest) {
        val p = Properties()
        p.load(Settings::class.java.classLoader.getResourceAsStream("shop.properties"))
        var host = request.getParameter("host")
        if (p.getProperty("trusted") == "no") {
            host = "localhost"
        }
        // ok: kotlin-command-injection
        Runtime.getRuntime().exec("/bin/ping $host")
    }
}
