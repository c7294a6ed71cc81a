package shop

import java.security.SecureRandom
import kotlin.random.Random
import kotlin.random.asKotlinRandom

fun tokens(chars: List<Char>) {
    // ruleid: kotlin-predictable-random
    val resetToken = Random.nextLong().toString(16)
    // ruleid: kotlin-predictable-random
    val otp = Random.nextInt(1000000)
    // ok: kotlin-predictable-random
    val dice = Random.nextInt(6)
    val secure = SecureRandom().asKotlinRandom()
    // ok: kotlin-predictable-random
    val token = secure.nextBytes(32)
}

fun built(letters: String): String {
    val random = Random()
    val password = StringBuilder(16)
    val name = StringBuilder(16)
    for (i in 0 until 16) {
        // ruleid: kotlin-predictable-random
        password.append(letters[random.nextInt(letters.length)])
        // ok: kotlin-predictable-random
        name.append(letters[random.nextInt(letters.length)])
    }
    return password.toString()
}

fun made() {
    // ok: kotlin-predictable-random
    val clientToken = ClientToken.random()
    // ruleid: kotlin-predictable-random
    val resetToken = (1..32).map { ALPHABET.random() }.joinToString("")
}
