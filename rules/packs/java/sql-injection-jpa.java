package shop;

import javax.persistence.EntityManager;
import javax.persistence.PersistenceContext;
import org.hibernate.Session;
import org.springframework.web.bind.annotation.*;

@RestController
class Users {
    @PersistenceContext
    private EntityManager em;

    @GetMapping("/users/{name}")
    Object find(@PathVariable String name, Session session) {
        // ruleid: java-sql-injection-jpa
        Object a = em.createQuery("FROM User u WHERE u.name = '" + name + "'").getResultList();
        // ruleid: java-sql-injection-jpa
        Object b = em.createNativeQuery("SELECT * FROM users WHERE name = '" + name + "'", User.class).getResultList();
        // ruleid: java-sql-injection-jpa
        Object c = session.createSQLQuery("SELECT * FROM users WHERE name = '" + name + "'").list();
        // ok: java-sql-injection-jpa
        Object d = em.createQuery("FROM User u WHERE u.name = :name").setParameter("name", name).getResultList();
        // ok: java-sql-injection-jpa
        return em.find(User.class, name);
    }
}
