import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.bind.annotation.*;

interface Statements extends JpaRepository<Statement, UUID> {
    Optional<Statement> findByIdAndHolder(UUID id, String name);
}

interface Products extends JpaRepository<Product, Long> {
}

@RestController
class StatementController {
    private final Statements statements;
    private final Products products;

    StatementController(Statements statements, Products products) {
        this.statements = statements;
        this.products = products;
    }

    @GetMapping("/statements/{id}")
    public Statement show(@PathVariable UUID id) {
        // ruleid: java-record-shown-by-request-alone
        return statements.findById(id).orElseThrow();
    }

    @GetMapping("/mine/{id}")
    public Statement mine(@PathVariable UUID id, Principal principal) {
        // ok: java-record-shown-by-request-alone
        return statements.findByIdAndHolder(id, principal.getName()).orElseThrow();
    }

    @GetMapping("/compared/{id}")
    public Statement compared(@PathVariable UUID id, Principal principal) {
        // ok: java-record-shown-by-request-alone
        Statement found = statements.findById(id).orElseThrow();
        if (!found.getHolder().equals(principal.getName())) {
            throw new IllegalStateException();
        }
        return found;
    }

    @GetMapping("/products/{id}")
    public Product product(@PathVariable Long id) {
        // ok: java-record-shown-by-request-alone
        return products.findById(id).orElseThrow();
    }
}

@RestController
@RequestMapping("/patients")
class Patients {
    private final JdbcTemplate jdbc;

    Patients(JdbcTemplate jdbc) { this.jdbc = jdbc; }

    @GetMapping("/{id}")
    Object show(@PathVariable int id) {
        // ruleid: java-record-shown-by-request-alone
        return jdbc.queryForMap("SELECT name, born FROM patients WHERE id = ?", id);
    }

    @GetMapping("/wards/{id}")
    Object ward(@PathVariable int id) {
        // ok: java-record-shown-by-request-alone
        return jdbc.queryForMap("SELECT name FROM wards WHERE id = ?", id);
    }
}

interface Transfers extends JpaRepository<Transfer, Long> {
    java.util.List<Transfer> findByAccountId(Long account);
}

@RestController
class TransferController {
    private final Transfers transfers;

    TransferController(Transfers transfers) { this.transfers = transfers; }

    @GetMapping("/accounts/{account}/transfers")
    Object transfers(@PathVariable Long account) {
        // ruleid: java-record-shown-by-request-alone
        return transfers.findByAccountId(account);
    }

    @GetMapping("/mine/transfers")
    Object mine(Principal principal) {
        // ok: java-record-shown-by-request-alone
        return transfers.findByAccountId(accountOf(principal));
    }
}
