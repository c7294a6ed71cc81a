package shop

import java.security.MessageDigest
import org.apache.commons.codec.digest.DigestUtils

fun sign(name: String) {
    // ruleid: kotlin-weak-hash
    val a = MessageDigest.getInstance("MD5")
    // ruleid: kotlin-weak-hash
    val b = MessageDigest.getInstance("SHA-1")
    // ok: kotlin-weak-hash
    val c = MessageDigest.getInstance("SHA-256")
    // ruleid: kotlin-weak-hash
    val e = DigestUtils.md5Hex(name)
    // ok: kotlin-weak-hash
    val f = DigestUtils.sha256Hex(name)
    // ok: kotlin-weak-hash
    val d = MessageDigest.getInstance(name)
}
