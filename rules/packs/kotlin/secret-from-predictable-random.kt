package shop

import java.security.MessageDigest
import java.security.SecureRandom
import java.util.Random
import javax.crypto.spec.IvParameterSpec
import javax.crypto.spec.SecretKeySpec

class Draws {
    fun draw(stored: ByteArray) {
        val bytes = ByteArray(16)
        Random().nextBytes(bytes)
        // ruleid: kotlin-secret-from-predictable-random
        SecretKeySpec(bytes, "AES")
        val good = ByteArray(16)
        SecureRandom().nextBytes(good)
        // ok: kotlin-secret-from-predictable-random
        IvParameterSpec(good)
        val digest = MessageDigest.getInstance("SHA-512")
        val random = SecureRandom()
        // ok: kotlin-secret-from-predictable-random
        digest.update(random.nextInt().toString().toByteArray())
        // ok: kotlin-secret-from-predictable-random
        digest.update(stored)
    }
}

fun common(): SecretKeySpec {
    // ok: kotlin-secret-from-predictable-random
    val delay = kotlin.random.Random.nextInt(1000)
    wait(delay)
    val bytes = kotlin.random.Random.nextBytes(16)
    // ruleid: kotlin-secret-from-predictable-random
    return SecretKeySpec(bytes, "AES")
}
