package shop

import java.security.SecureRandom
import javax.crypto.spec.PBEKeySpec

fun hash(password: CharArray, stored: ByteArray) {
    // ruleid: kotlin-salt-constant
    PBEKeySpec(password, "salt".toByteArray(Charsets.UTF_8), 600000, 256)
    // ruleid: kotlin-salt-constant
    PBEKeySpec(password, byteArrayOf(1, 2, 3, 4), 600000, 256)
    // ruleid: kotlin-salt-constant
    PBEKeySpec(password, ByteArray(16), 600000, 256)
    // ok: kotlin-salt-constant
    PBEKeySpec(password, stored, 600000, 256)
    // ok: kotlin-salt-constant
    PBEKeySpec(password, ByteArray(16).also { SecureRandom().nextBytes(it) }, 600000, 256)
}
