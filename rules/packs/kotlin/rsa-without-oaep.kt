package shop

import javax.crypto.Cipher

fun ciphers() {
    // ruleid: kotlin-rsa-without-oaep
    val a = Cipher.getInstance("RSA")
    // ruleid: kotlin-rsa-without-oaep
    val b = Cipher.getInstance("RSA/NONE/NoPadding", "BC")
    // ok: kotlin-rsa-without-oaep
    val c = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding")
    // ok: kotlin-rsa-without-oaep
    val d = Cipher.getInstance("AES/GCM/NoPadding")
}
