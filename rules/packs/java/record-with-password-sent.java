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
