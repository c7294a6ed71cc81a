package shop;

import java.util.Map;
import javax.persistence.EntityManager;
import javax.servlet.http.HttpServletRequest;
import org.apache.commons.beanutils.BeanUtils;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.bind.annotation.*;

class Profile {
    void save(User user, HttpServletRequest request) throws Exception {
        // ruleid: java-mass-assignment
        BeanUtils.populate(user, request.getParameterMap());
        // ok: java-mass-assignment
        user.setName(request.getParameter("name"));
        // ok: java-mass-assignment
        BeanUtils.populate(user, Map.of("name", "x"));
    }
}

interface Users extends JpaRepository<User, Long> {}

@RestController
class Registration {
    private Users users;
    private Rooms rooms;
    private EntityManager entityManager;
    private Accounts accounts;

    @PostMapping("/register")
    public void register(@RequestBody User user) {
        user.setPassword(accounts.hashed(user));
        // ruleid: java-mass-assignment
        users.save(user);
    }

    @PutMapping("/users")
    public void change(@ModelAttribute User user) {
        // ruleid: java-mass-assignment
        entityManager.merge(user);
    }

    @PostMapping("/users")
    public void copied(@RequestBody SignUp form) {
        User user = new User();
        user.setName(form.getName());
        // ok: java-mass-assignment
        users.save(user);
    }

    @PostMapping("/members")
    public void made(@RequestBody SignUp form) {
        // ok: java-mass-assignment
        users.save(form.toUser());
    }
}
