package shop

import javax.crypto.spec.SecretKeySpec

fun keys(stored: ByteArray, configured: String) {
    // ruleid: kotlin-key-in-code
    val a = SecretKeySpec("0123456789abcdef".toByteArray(), "AES")
    // ruleid: kotlin-key-in-code
    val b = SecretKeySpec(byteArrayOf(1, 2, 3, 4), "AES")
    // ok: kotlin-key-in-code
    val c = SecretKeySpec(stored, "AES")
    // ok: kotlin-key-in-code
    val d = SecretKeySpec(configured.toByteArray(), "AES")
}
