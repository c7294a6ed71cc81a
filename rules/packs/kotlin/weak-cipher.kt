package shop

import javax.crypto.Cipher

fun ciphers(name: String) {
    // ruleid: kotlin-weak-cipher
    val a = Cipher.getInstance("AES")
    // ruleid: kotlin-weak-cipher
    val b = Cipher.getInstance("DES/CBC/PKCS5Padding")
    // ruleid: kotlin-weak-cipher
    val c = Cipher.getInstance("AES/ECB/PKCS5Padding")
    // ok: kotlin-weak-cipher
    val d = Cipher.getInstance("AES/GCM/NoPadding")
    // ok: kotlin-weak-cipher
    val e = Cipher.getInstance(name)
    // ruleid: kotlin-weak-cipher
    val f = javax.crypto.KeyGenerator.getInstance("DES")
    val old = "RC4"
    // ruleid: kotlin-weak-cipher
    val g = Cipher.getInstance(old)
}
