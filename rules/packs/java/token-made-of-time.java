package shop;

import java.util.UUID;

class Tokens {
    String session(User user) {
        // ruleid: java-token-made-of-time
        String token = user.getName() + "-" + System.currentTimeMillis();
        // ruleid: java-token-made-of-time
        String resetToken = md5(user.getName() + System.nanoTime());
        // ok: java-token-made-of-time
        String sessionToken = UUID.randomUUID().toString();
        // ok: java-token-made-of-time
        String accessToken = Jwts.builder().setSubject(user.getName()).setIssuedAt(new Date(System.currentTimeMillis())).compact();
        // ok: java-token-made-of-time
        long tokenExpires = System.currentTimeMillis() + 3600;
        // ok: java-token-made-of-time
        String fileName = "report-" + System.currentTimeMillis();
        return token;
    }

    void renew(Cache cache, long expires) {
        // ok: java-token-made-of-time
        boolean valid = expires > System.currentTimeMillis();
    }
}

class Invitations {
    void invite(Invitation invitation, long room) {
        // ruleid: java-token-made-of-time
        invitation.setToken("room-" + room + "-" + System.currentTimeMillis());
        // ok: java-token-made-of-time
        invitation.setCreated(System.currentTimeMillis());
        // ok: java-token-made-of-time
        invitation.setTokenExpiry(System.currentTimeMillis() + 1000);
    }
}
