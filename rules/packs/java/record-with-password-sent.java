import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

class Account {
    private Long id;
    private String email;
    private String passwordHash;
}

class Member {
    private Long id;
    private String email;
    @JsonIgnore
    private String password;
}

record AccountView(Long id, String email) {}

interface Accounts extends JpaRepository<Account, Long> {
    Account findByEmail(String email);
    List<Account> findByRole(String role);
}

interface Members extends JpaRepository<Member, Long> {
    Member findByEmail(String email);
}

interface Registration {
    Account register(String email);
}

@RestController
class AccountController {
    private Accounts accounts;
    private Members members;
    private Registration registration;

    @GetMapping("/accounts/{email}")
    Account show(@PathVariable String email) {
        // ruleid: java-record-with-password-sent
        return accounts.findByEmail(email);
    }

    @GetMapping("/accounts")
    ResponseEntity<List<Account>> all() {
        List<Account> found = accounts.findByRole("customer");
        // ruleid: java-record-with-password-sent
        return ResponseEntity.ok(found);
    }

    @PostMapping("/accounts")
    ResponseEntity<Account> register(@RequestBody String email) {
        Account made = registration.register(email);
        // ruleid: java-record-with-password-sent
        return new ResponseEntity<>(made, HttpStatus.CREATED);
    }

    @GetMapping("/members/{email}")
    Member member(@PathVariable String email) {
        // ok: java-record-with-password-sent
        return members.findByEmail(email);
    }

    @GetMapping("/views/{email}")
    AccountView view(@PathVariable String email) {
        Account a = accounts.findByEmail(email);
        // ok: java-record-with-password-sent
        return new AccountView(a.getId(), a.getEmail());
    }

    @GetMapping("/names/{email}")
    ResponseEntity<String> name(@PathVariable String email) {
        // ok: java-record-with-password-sent
        return ResponseEntity.ok(accounts.findByEmail(email).getEmail());
    }
}

@RestController
class Views {
    private Accounts accounts;

    @GetMapping("/views")
    List<AccountView> views() {
        // ok: java-record-with-password-sent
        return accounts.findByRole("customer").stream().map(a -> new AccountView(a.getId(), a.getEmail())).toList();
    }

    @GetMapping("/views/first")
    AccountView first() {
        // ok: java-record-with-password-sent
        return accounts.findById(1L).map(a -> new AccountView(a.getId(), a.getEmail())).orElseThrow();
    }
}

class Buyer extends Account {
    private String address;
}

class Purchase {
    private Long id;
    @ManyToOne(cascade = CascadeType.ALL)
    @JoinColumn(name = "buyer_id")
    private Buyer buyer;
}

class Receipt {
    private Long id;
    @OneToOne
    private Purchase purchase;
}

class Note {
    private Long id;
    @ManyToOne
    private Account author;

    @JsonIgnore
    public Account getAuthor() {
        return author;
    }
}

class Letter {
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Account sender;
    @ManyToOne
    @JsonIgnoreProperties("passwordHash")
    private Account receiver;
    private Account carrier;
}

class Guest {
    private Long id;
    private String email;
    private String password;

    public Long getId() {
        return id;
    }

    @JsonIgnore
    public String getPassword() {
        return password;
    }
}

interface Purchases extends JpaRepository<Purchase, Long> {}
interface Receipts extends JpaRepository<Receipt, Long> {}
interface Notes extends JpaRepository<Note, Long> {}
interface Letters extends JpaRepository<Letter, Long> {}
interface Guests extends JpaRepository<Guest, Long> {}

@RestController
class Inherited {
    private Accounts accounts;
    private Purchases purchases;
    private Receipts receipts;
    private Notes notes;
    private Letters letters;
    private Guests guests;

    @GetMapping("/all")
    List<Account> all() {
        // ruleid: java-record-with-password-sent
        return accounts.findAll();
    }

    @GetMapping("/all/{id}")
    ResponseEntity<Account> one(@PathVariable Long id) {
        // ruleid: java-record-with-password-sent
        return ResponseEntity.ok(accounts.findById(id).orElseThrow());
    }

    @GetMapping("/mapped/{id}")
    ResponseEntity<Account> mapped(@PathVariable Long id) {
        // ruleid: java-record-with-password-sent
        return accounts.findById(id).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/mappings/{id}")
    ResponseEntity<?> lambda(@PathVariable Long id) {
        return accounts.findById(id)
            // ruleid: java-record-with-password-sent
            .map(a -> ResponseEntity.ok((Object) a))
            .orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/views/{id}")
    ResponseEntity<View> view(@PathVariable Long id) {
        // ok: java-record-with-password-sent
        return accounts.findById(id).map(View::new).map(ResponseEntity::ok).orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/shown/{id}")
    ResponseEntity<?> shown(@PathVariable Long id) {
        // ok: java-record-with-password-sent
        return accounts.findById(id).map(a -> ResponseEntity.ok(new View(a))).orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/names/{id}")
    ResponseEntity<?> name(@PathVariable Long id) {
        // ok: java-record-with-password-sent
        return accounts.findById(id).map(a -> ResponseEntity.ok(a.getName())).orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/emptied/{id}")
    ResponseEntity<?> emptied(@PathVariable Long id) {
        return accounts.findById(id).map(a -> {
            a.setPasswordHash(null);
            // ok: java-record-with-password-sent
            return ResponseEntity.ok(a);
        }).orElse(ResponseEntity.notFound().build());
    }

    @GetMapping("/cleared/{id}")
    Account cleared(@PathVariable Long id) {
        Account a = accounts.findById(id).orElseThrow();
        a.setPasswordHash(null);
        // ok: java-record-with-password-sent
        return a;
    }

    @GetMapping("/purchases")
    List<Purchase> purchases() {
        // ruleid: java-record-with-password-sent
        return purchases.findAll();
    }

    @GetMapping("/receipts")
    List<Receipt> receipts() {
        // ruleid: java-record-with-password-sent
        return receipts.findAll();
    }

    @GetMapping("/notes")
    List<Note> notes() {
        // ok: java-record-with-password-sent
        return notes.findAll();
    }

    @GetMapping("/letters")
    List<Letter> letters() {
        // ok: java-record-with-password-sent
        return letters.findAll();
    }

    @GetMapping("/guests")
    List<Guest> guests() {
        // ok: java-record-with-password-sent
        return guests.findAll();
    }

    @PostMapping("/purchases")
    Purchase buy(@RequestBody String what) {
        Purchase p = new Purchase();
        p.setTitle(what);
        // ok: java-record-with-password-sent
        return purchases.save(p);
    }
}
