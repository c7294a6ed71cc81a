package shop;

class Accounts {
    User register(RegisterRequest request) {
        User user = new User();
        // ruleid: java-role-chosen-at-registration
        user.setRole(request.getRole());
        return users.save(user);
    }

    public User signUp(SignUpRequest request) {
        // ruleid: java-role-chosen-at-registration
        return users.save(User.builder().name(request.getName()).role(request.getRole()).build());
    }

    User registerSafely(RegisterRequest request) {
        User user = new User();
        // ok: java-role-chosen-at-registration
        user.setRole(Role.USER);
        return users.save(user);
    }

    User registerAtShop(RegisterRequest request) {
        User user = new User();
        if (request.getRole() == Role.ADMIN) {
            throw new IllegalArgumentException();
        }
        // ok: java-role-chosen-at-registration
        user.setRole(request.getRole());
        return users.save(user);
    }

    User appoint(AppointRequest request, User user) {
        // ok: java-role-chosen-at-registration
        user.setRole(request.getRole());
        return user;
    }
}

class Accounts {
    Account register(String name, String password, String role, boolean admin) {
        Account account = new Account();
        account.setName(name);
        // ruleid: java-role-chosen-at-registration
        account.setRole(role == null ? "USER" : role);
        // ruleid: java-role-chosen-at-registration
        account.setAdmin(admin);
        return account;
    }

    Account registerGuest(String name, String password) {
        Account account = new Account();
        // ok: java-role-chosen-at-registration
        account.setRole("GUEST");
        return account;
    }

    void promote(Account account, String role) {
        // ok: java-role-chosen-at-registration
        account.setRole(role);
    }
}
