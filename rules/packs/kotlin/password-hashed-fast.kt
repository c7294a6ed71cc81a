package shop

import java.security.MessageDigest

fun store(user: User, text: String) {
    // ruleid: kotlin-password-hashed-fast
    val a = MessageDigest.getInstance("SHA-256").digest(user.password.toByteArray())
    val digest = MessageDigest.getInstance("SHA-512")
    // ruleid: kotlin-password-hashed-fast
    val b = digest.digest(user.password.toByteArray(Charsets.UTF_8))
    // ok: kotlin-password-hashed-fast
    val c = MessageDigest.getInstance("SHA-256").digest(text.toByteArray())
    // ok: kotlin-password-hashed-fast
    val d = encoder.encode(user.password)
}
