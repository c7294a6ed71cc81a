package shop;

import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;

class Tokens {
    private static final String SECRET = "shop-secret";

    void make(String configured) {
        // ruleid: java-jwt-key-in-code
        Algorithm a = Algorithm.HMAC256("shop-secret");
        // ruleid: java-jwt-key-in-code
        Algorithm b = Algorithm.HMAC512(SECRET);
        // ruleid: java-jwt-key-in-code
        String c = Jwts.builder().setSubject("x").signWith(SignatureAlgorithm.HS256, "shop-secret").compact();
        // ok: java-jwt-key-in-code
        Algorithm d = Algorithm.HMAC256(configured);
        // ok: java-jwt-key-in-code
        Algorithm e = Algorithm.HMAC256(System.getenv("JWT_KEY"));
    }
}
