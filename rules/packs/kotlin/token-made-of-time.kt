package shop

import java.util.UUID

fun session(name: String): String {
    // ruleid: kotlin-token-made-of-time
    val token = "$name-${System.currentTimeMillis()}"
    // ruleid: kotlin-token-made-of-time
    val resetToken = md5(name + System.nanoTime())
    // ok: kotlin-token-made-of-time
    val sessionToken = UUID.randomUUID().toString()
    // ok: kotlin-token-made-of-time
    val tokenExpires = System.currentTimeMillis() + 3600
    // ok: kotlin-token-made-of-time
    val fileName = "report-${System.currentTimeMillis()}"
    return token
}
