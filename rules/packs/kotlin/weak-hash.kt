package shop

import java.security.MessageDigest

fun sign(name: String) {
    // ruleid: kotlin-weak-hash
    val a = MessageDigest.getInstance("MD5")
    // ruleid: kotlin-weak-hash
    val b = MessageDigest.getInstance("SHA-1")
    // ok: kotlin-weak-hash
    val c = MessageDigest.getInstance("SHA-256")
    // ok: kotlin-weak-hash
    val d = MessageDigest.getInstance(name)
}
