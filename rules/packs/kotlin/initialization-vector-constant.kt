package shop

import javax.crypto.Cipher
import javax.crypto.spec.GCMParameterSpec
import javax.crypto.spec.IvParameterSpec

fun vectors(cipher: Cipher, stored: ByteArray) {
    // ruleid: kotlin-initialization-vector-constant
    val a = IvParameterSpec(ByteArray(16))
    // ruleid: kotlin-initialization-vector-constant
    val b = GCMParameterSpec(128, "0123456789ab".toByteArray())
    // ok: kotlin-initialization-vector-constant
    val c = IvParameterSpec(stored)
    // ok: kotlin-initialization-vector-constant
    val d = GCMParameterSpec(128, cipher.iv)
}
