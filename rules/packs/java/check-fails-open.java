class Access {
    boolean isAllowed(String user, String page) {
        // ruleid: java-check-fails-open
        try {
            return roles.of(user).contains(page);
        } catch (java.sql.SQLException e) {
            log.warn("roles are not available", e);
            return true;
        }
    }

    boolean verifyToken(String token) {
        // ruleid: java-check-fails-open
        try {
            verifier.verify(token);
        } catch (Exception e) {
            return true;
        }
        return true;
    }

    boolean hasRole(String user) {
        // ok: java-check-fails-open
        try {
            return roles.of(user).contains("reader");
        } catch (java.sql.SQLException e) {
            return false;
        }
    }

    boolean isClosed(java.net.Socket s) {
        // ok: java-check-fails-open
        try {
            return s.getInputStream().read() < 0;
        } catch (java.io.IOException e) {
            return true;
        }
    }
}
