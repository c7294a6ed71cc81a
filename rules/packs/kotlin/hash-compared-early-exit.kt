package shop

import java.security.MessageDigest
import java.util.Arrays
import javax.crypto.Mac

fun check(mac: Mac, body: ByteArray, signature: ByteArray): Boolean {
    // ruleid: kotlin-hash-compared-early-exit
    val a = mac.doFinal(body).contentEquals(signature)
    // ruleid: kotlin-hash-compared-early-exit
    val b = Arrays.equals(signature, mac.doFinal(body))
    // ok: kotlin-hash-compared-early-exit
    val c = MessageDigest.isEqual(mac.doFinal(body), signature)
    // ok: kotlin-hash-compared-early-exit
    return body.contentEquals(signature)
}
