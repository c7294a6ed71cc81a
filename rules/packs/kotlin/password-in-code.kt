package shop

import java.net.PasswordAuthentication
import java.sql.DriverManager
import javax.crypto.spec.PBEKeySpec

private const val FIXED = "Winter-2024"

class Passwords {
    private val kept = "Winter-2024"

    fun direct(url: String) {
        // ruleid: kotlin-password-in-code
        DriverManager.getConnection(url, "shop", FIXED)
        // ruleid: kotlin-password-in-code
        DriverManager.getConnection(url, "shop", kept)
        // ok: kotlin-password-in-code
        DriverManager.getConnection("jdbc:h2:mem:test", "sa", "sa")
        // ok: kotlin-password-in-code
        DriverManager.getConnection(url, "shop", "")
        // ok: kotlin-password-in-code
        DriverManager.getConnection(url, "shop", System.getenv("DB_PASSWORD"))
        // ruleid: kotlin-password-in-code
        PBEKeySpec("Winter-2024".toCharArray())
    }

    fun typed(password: CharArray): PasswordAuthentication {
        // ok: kotlin-password-in-code
        return PasswordAuthentication("mail", password)
    }
}
