import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

interface Invoices extends JpaRepository<Invoice, Long> {
    Optional<Invoice> findByIdAndCustomer(Long id, String name);
}

class InvoiceService {
    private final Invoices invoices;

    InvoiceService(Invoices invoices) { this.invoices = invoices; }

    void cancel(Long id) {
        invoices.deleteById(id);
    }

    void rename(Long id, String title) {
        Invoice found = invoices.findById(id).orElseThrow();
        found.setTitle(title);
        invoices.save(found);
    }

    void renameOwn(Long id, String title, String name) {
        Invoice found = invoices.findById(id).orElseThrow();
        if (!found.getOwner().equals(name)) {
            throw new IllegalStateException();
        }
        found.setTitle(title);
        invoices.save(found);
    }
}

@RestController
class InvoiceController {
    private final Invoices invoices;
    private final InvoiceService service;

    InvoiceController(Invoices invoices, InvoiceService service) {
        this.invoices = invoices;
        this.service = service;
    }

    @DeleteMapping("/invoices/{id}")
    public void remove(@PathVariable Long id) {
        // ruleid: java-record-changed-by-request-alone
        invoices.deleteById(id);
    }

    @PutMapping("/invoices/{id}")
    public void rename(@PathVariable long id, @RequestParam String title) {
        if (id <= 0) {
            throw new IllegalArgumentException();
        }
        // ok: java-record-changed-by-request-alone
        service.renameOwn(id, title, title);
    }

    @DeleteMapping("/mine/{id}")
    public void removeMine(@PathVariable Long id, Principal principal) {
        Invoice found = invoices.findByIdAndCustomer(id, principal.getName()).orElseThrow();
        // ok: java-record-changed-by-request-alone
        invoices.delete(found);
    }

    @PreAuthorize("hasRole('ADMIN')")
    @DeleteMapping("/any/{id}")
    public void removeAny(@PathVariable Long id) {
        // ok: java-record-changed-by-request-alone
        invoices.deleteById(id);
    }

    @GetMapping("/invoices/{id}")
    public Invoice show(@PathVariable Long id) {
        // ok: java-record-changed-by-request-alone
        return invoices.findById(id).orElseThrow();
    }

    @PostMapping("/invoices")
    public Invoice add(@RequestBody Invoice invoice) {
        // ok: java-record-changed-by-request-alone
        return invoices.save(invoice);
    }
}

@RestController
class Posts {
    private final JdbcTemplate jdbc;

    Posts(JdbcTemplate jdbc) { this.jdbc = jdbc; }

    @DeleteMapping("/posts/{id}")
    void remove(@PathVariable int id) {
        // ruleid: java-record-changed-by-request-alone
        jdbc.update("DELETE FROM posts WHERE id = ?", id);
    }

    @DeleteMapping("/mine/{id}")
    void removeMine(@PathVariable int id, Principal principal) {
        // ok: java-record-changed-by-request-alone
        jdbc.update("DELETE FROM posts WHERE id = ? AND writer = ?", id, principal.getName());
    }
}
