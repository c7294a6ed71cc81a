@RestController
class UserController {
    private final JdbcTemplate jdbc;

    @GetMapping("/users")
    public List<Map<String, Object>> all() {
        // ruleid: java-account-rows-sent-whole
        return jdbc.queryForList("SELECT * FROM users");
    }

    @GetMapping("/users/{id}")
    public ResponseEntity<?> one(@PathVariable int id) {
        var user = jdbc.queryForMap("SELECT * FROM users WHERE id = ?", id);
        // ruleid: java-account-rows-sent-whole
        return ResponseEntity.ok(user);
    }

    @PutMapping("/users/{id}")
    public ResponseEntity<?> changed(@PathVariable int id) {
        // ruleid: java-account-rows-sent-whole
        return ResponseEntity.ok(jdbc.queryForMap("SELECT * FROM users WHERE id = ?", id));
    }

    @GetMapping("/names")
    public List<Map<String, Object>> names() {
        // ok: java-account-rows-sent-whole
        return jdbc.queryForList("SELECT id, name FROM users");
    }

    @GetMapping("/products")
    public List<Map<String, Object>> products() {
        // ok: java-account-rows-sent-whole
        return jdbc.queryForList("SELECT * FROM products");
    }
}

class UserStore {
    private final JdbcTemplate jdbc;

    List<Map<String, Object>> all() {
        // ok: java-account-rows-sent-whole
        return jdbc.queryForList("SELECT * FROM users");
    }
}
