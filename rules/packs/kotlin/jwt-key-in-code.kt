package shop

import com.auth0.jwt.algorithms.Algorithm

const val SECRET = "shop-secret"

fun tokens(configured: String) {
    // ruleid: kotlin-jwt-key-in-code
    val a = Algorithm.HMAC256("shop-secret")
    // ruleid: kotlin-jwt-key-in-code
    val b = Algorithm.HMAC512(SECRET)
    // ok: kotlin-jwt-key-in-code
    val c = Algorithm.HMAC256(configured)
    // ok: kotlin-jwt-key-in-code
    val d = Algorithm.HMAC256(System.getenv("JWT_SECRET"))
}
