import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.SignatureAlgorithm;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.util.Date;
import java.util.Map;

class Tokens {
    private String secret;

    String forever(String name, Map<String, Object> claims) {
        // ruleid: java-jwt-without-expiry
        return Jwts.builder().setClaims(claims).setSubject(name).setIssuedAt(new Date()).signWith(SignatureAlgorithm.HS256, secret).compact();
    }

    String remarked(String name) {
        // ruleid: java-jwt-without-expiry
        return Jwts.builder()
            .setSubject(name)
            // No .setExpiration() yet, so it never expires
            .signWith(key())
            .compact();
    }

    String endsRemarked(String name) {
        // ok: java-jwt-without-expiry
        return Jwts.builder()
            .setSubject(name) // who
            .setExpiration(soon())
            .signWith(key())
            .compact();
    }

    String endsOfClaims(String name) {
        Claims claims = Jwts.claims().setSubject(name);
        claims.setExpiration(soon());
        // ok: java-jwt-without-expiry
        return Jwts.builder().setClaims(claims).signWith(key()).compact();
    }

    String newer(String name) {
        // ruleid: java-jwt-without-expiry
        return Jwts.builder().subject(name).signWith(key()).compact();
    }

    String auth0(String name) {
        // ruleid: java-jwt-without-expiry
        return JWT.create().withSubject(name).sign(Algorithm.HMAC256(secret));
    }

    String ends(String name) {
        // ok: java-jwt-without-expiry
        return Jwts.builder().setSubject(name).setExpiration(new Date(System.currentTimeMillis() + 900_000)).signWith(SignatureAlgorithm.HS256, secret).compact();
    }

    String endsNewer(String name) {
        // ok: java-jwt-without-expiry
        return Jwts.builder().subject(name).expiration(soon()).signWith(key()).compact();
    }

    String endsAsClaim(String name) {
        // ok: java-jwt-without-expiry
        return Jwts.builder().setSubject(name).claim("exp", soon()).signWith(key()).compact();
    }

    // The map may hold it.
    String endsInMap(String name, Date end) {
        Map<String, Object> claims = Map.of("sub", name, "exp", end);
        // ok: java-jwt-without-expiry
        return Jwts.builder().setClaims(claims).signWith(key()).compact();
    }

    String auth0Ends(String name) {
        // ok: java-jwt-without-expiry
        return JWT.create().withSubject(name).withExpiresAt(soon()).sign(Algorithm.HMAC256(secret));
    }

    // What is written elsewhere is not known.
    String given(io.jsonwebtoken.JwtBuilder begun) {
        // ok: java-jwt-without-expiry
        return begun.signWith(key()).compact();
    }
}
