import javax.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

class Doors {
    void joined(HttpServletResponse response, String id) {
        // ruleid: java-cookie-written-without-flags
        response.addHeader("Set-Cookie", "SESSION=" + id + "; Path=/");
    }

    void formatted(HttpHeaders headers, Session session) {
        String cookie = String.format("sessionId=%d; Path=/;", session.getId());
        // ruleid: java-cookie-written-without-flags
        headers.add(HttpHeaders.SET_COOKIE, cookie);
    }

    ResponseEntity<?> built(String token) {
        // ruleid: java-cookie-written-without-flags
        return ResponseEntity.ok().header("Set-Cookie", "authToken=" + token + "; Secure; Path=/").body("in");
    }

    void guarded(HttpServletResponse response, String id) {
        // ok: java-cookie-written-without-flags
        response.setHeader("Set-Cookie", "SESSION=" + id + "; HttpOnly; Secure; SameSite=Lax");
    }

    void guardedBelow(HttpServletResponse response, String id) {
        String cookie = "SESSION=" + id;
        cookie += "; HttpOnly; Secure";
        // ok: java-cookie-written-without-flags
        response.addHeader("Set-Cookie", cookie);
    }

    // Its builder has the flags.
    void made(HttpServletResponse response, String id) {
        ResponseCookie cookie = ResponseCookie.from("SESSION", id).httpOnly(true).secure(true).build();
        // ok: java-cookie-written-without-flags
        response.addHeader("Set-Cookie", cookie.toString());
    }

    void language(HttpServletResponse response, String lang) {
        // ok: java-cookie-written-without-flags
        response.addHeader("Set-Cookie", "lang=" + lang + "; Path=/");
    }

    // It is taken back.
    void out(HttpServletResponse response) {
        // ok: java-cookie-written-without-flags
        response.addHeader("Set-Cookie", "SESSION=; Max-Age=0; Path=/");
    }
}
