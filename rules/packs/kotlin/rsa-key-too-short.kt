package shop

import java.security.KeyPairGenerator

fun short() {
    val g = KeyPairGenerator.getInstance("RSA")
    // ruleid: kotlin-rsa-key-too-short
    g.initialize(1024)
}

fun long() {
    val g = KeyPairGenerator.getInstance("RSA")
    // ok: kotlin-rsa-key-too-short
    g.initialize(3072)
    val e = KeyPairGenerator.getInstance("EC")
    // ok: kotlin-rsa-key-too-short
    e.initialize(256)
}

fun named() {
    val generator = KeyPairGenerator.getInstance(KeyProperties.KEY_ALGORITHM_RSA)
    // ruleid: kotlin-rsa-key-too-short
    generator.initialize(1024, SecureRandom())
    // ok: kotlin-rsa-key-too-short
    generator.initialize(3072, SecureRandom())
}
