package shop

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm

fun weak(token: String): String {
    // ruleid: kotlin-jwt-signature-unchecked
    return JWT.decode(token).subject
}

fun none() {
    // ruleid: kotlin-jwt-signature-unchecked
    val a = Algorithm.none()
}

fun strong(token: String): String {
    // ok: kotlin-jwt-signature-unchecked
    return JWT.require(Algorithm.HMAC256(key)).build().verify(token).subject
}

fun first(token: String): String {
    // ok: kotlin-jwt-signature-unchecked
    val kid = JWT.decode(token).keyId
    val checked = verifiers.getValue(kid).verify(token)
    return checked.subject
}
