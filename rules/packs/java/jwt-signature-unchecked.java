package shop;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
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

    String subject(String token) throws Exception {
        // ruleid: java-jwt-signature-unchecked
        return JWTParser.parse(token).getJWTClaimsSet().getSubject();
    }

    String checked(String token, com.nimbusds.jose.JWSVerifier verifier) throws Exception {
        // ok: java-jwt-signature-unchecked
        SignedJWT jwt = SignedJWT.parse(token);
        return jwt.verify(verifier) ? jwt.getJWTClaimsSet().getSubject() : null;
    }

    String keyAlone(String token, java.security.Key key) {
        // ruleid: java-jwt-signature-unchecked
        Jwt jwt = Jwts.parser().setSigningKey(key).parse(token);
        // ok: java-jwt-signature-unchecked
        Jws<Claims> signed = Jwts.parser().setSigningKey(key).parseClaimsJws(token);
        return jwt.getBody().toString() + signed;
    }
}
