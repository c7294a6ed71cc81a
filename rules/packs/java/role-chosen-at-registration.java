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
