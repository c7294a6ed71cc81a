package shop

import java.security.SecureRandom

fun numbers(seed: ByteArray) {
    // ruleid: kotlin-secure-random-seeded
    val a = SecureRandom("start".toByteArray())
    val b = SecureRandom()
    // ruleid: kotlin-secure-random-seeded
    b.setSeed(42L)
    // ok: kotlin-secure-random-seeded
    val c = SecureRandom()
    // ok: kotlin-secure-random-seeded
    c.setSeed(seed)
    // ok: kotlin-secure-random-seeded
    val d = java.util.Random()
}
