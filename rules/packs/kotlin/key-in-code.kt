package shop

import android.util.Base64
import javax.crypto.spec.DESKeySpec
import javax.crypto.spec.SecretKeySpec

class Boxes {
    private val word = "ShopBoxesAndLetters"

    fun seal(): SecretKeySpec {
        // ruleid: kotlin-key-in-code
        return SecretKeySpec(word.toByteArray(), "Blowfish")
    }

    fun sealWith(key: String): SecretKeySpec {
        return SecretKeySpec(key.toByteArray(), "AES")
    }

    companion object {
        const val LETTERS = "0123456789abcdef"
    }

    fun letters(): SecretKeySpec {
        val bytes = LETTERS.toByteArray(Charsets.UTF_8)
        // ruleid: kotlin-key-in-code
        return SecretKeySpec(bytes, "AES")
    }
}

fun keys(stored: ByteArray, configured: String) {
    // ruleid: kotlin-key-in-code
    val a = SecretKeySpec("0123456789abcdef".toByteArray(), "AES")
    // ruleid: kotlin-key-in-code
    val b = SecretKeySpec(byteArrayOf(1, 2, 3, 4), "AES")
    // ok: kotlin-key-in-code
    val c = SecretKeySpec(stored, "AES")
    // ok: kotlin-key-in-code
    val d = SecretKeySpec(configured.toByteArray(), "AES")
    // ruleid: kotlin-key-in-code
    val e = SecretKeySpec(Base64.decode("c2hvcGtleXNob3BrZXk=", Base64.DEFAULT), "AES")
    // ruleid: kotlin-key-in-code
    val f = DESKeySpec("12345678".toByteArray())
    val text = "fedcba9876543210".encodeToByteArray()
    // ruleid: kotlin-key-in-code
    val g = SecretKeySpec(text, "AES")
    val random = ByteArray(16)
    java.security.SecureRandom().nextBytes(random)
    // ok: kotlin-key-in-code
    val h = SecretKeySpec(random, "AES")
}
