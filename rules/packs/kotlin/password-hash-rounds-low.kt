package shop

import javax.crypto.spec.PBEKeySpec

fun hash(password: CharArray, salt: ByteArray, rounds: Int) {
    // ruleid: kotlin-password-hash-rounds-low
    PBEKeySpec(password, salt, 10000, 256)
    // ok: kotlin-password-hash-rounds-low
    PBEKeySpec(password, salt, 600000, 256)
    // ok: kotlin-password-hash-rounds-low
    PBEKeySpec(password, salt, rounds, 256)
}
