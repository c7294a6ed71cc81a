package shop;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.Jwts;

class Tokens {
    void read(String token, java.security.Key key) {
        // ruleid: java-jwt-signature-unchecked
        Object a = Jwts.parser().setSigningKey(key).parseClaimsJwt(token);
        // ruleid: java-jwt-signature-unchecked
        Object b = Algorithm.none();
        // ruleid: java-jwt-signature-unchecked
        Object c = Jwts.parser().parse(token);
        // ok: java-jwt-signature-unchecked
        Object d = Jwts.parser().setSigningKey(key).parseClaimsJws(token);
        // ok: java-jwt-signature-unchecked
        Object e = JWT.require(Algorithm.RSA256(publicKey)).build().verify(token);
        // ok: java-jwt-signature-unchecked
        Object f = formats.parser().parse(token);
    }
}
