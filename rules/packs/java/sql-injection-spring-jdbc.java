package shop;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.web.bind.annotation.*;

@RestController
class Users {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    Users(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    @GetMapping("/users")
    Object find(@RequestParam String name, @RequestParam int page) {
        // ruleid: java-sql-injection-spring-jdbc
        Object a = jdbc.queryForList("SELECT * FROM users WHERE name = '" + name + "'");
        // ok: java-sql-injection-spring-jdbc
        Object b = jdbc.queryForList("SELECT * FROM users WHERE name = ?", name);
        // ok: java-sql-injection-spring-jdbc
        return jdbc.queryForList("SELECT * FROM users LIMIT 20 OFFSET " + page);
    }

    @PostMapping("/users")
    void rename(@RequestBody Change change) {
        // ruleid: java-sql-injection-spring-jdbc
        jdbc.update("UPDATE users SET name = '" + change.getName() + "'");
        // ok: java-sql-injection-spring-jdbc
        named.update("UPDATE users SET name = :name", java.util.Map.of("name", change.getName()));
    }
}
