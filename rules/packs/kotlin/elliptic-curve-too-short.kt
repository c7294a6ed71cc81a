package shop

import java.security.spec.ECGenParameterSpec

fun make(name: String) {
    // ruleid: kotlin-elliptic-curve-too-short
    val a = ECGenParameterSpec("secp192r1")
    // ruleid: kotlin-elliptic-curve-too-short
    val b = ECGenParameterSpec("prime192v1")
    // ok: kotlin-elliptic-curve-too-short
    val c = ECGenParameterSpec("secp256r1")
    // ok: kotlin-elliptic-curve-too-short
    val d = ECGenParameterSpec(name)
}
