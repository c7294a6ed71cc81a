import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.*;

@RestController
class Doors {
    private PasswordEncoder encoder;
    private Members members;

    @PostMapping("/login")
    public ResponseEntity<?> login(@RequestBody Credentials given) {
        Member member = members.named(given.getName());
        if (member == null) {
            // ruleid: java-login-tells-accounts
            return ResponseEntity.status(404).body("User not found");
        }
        if (!encoder.matches(given.getPassword(), member.getPassword())) {
            return ResponseEntity.status(401).body("Wrong password");
        }
        return ResponseEntity.ok("in");
    }

    public Session signIn(Credentials given) throws NobodyException {
        final Member member = members.find(given.getName())
            // ruleid: java-login-tells-accounts
            .orElseThrow(() -> new NobodyException(given, "Username does not exist."));
        if (!Objects.equals(member.getPassword(), digest(given.getPassword()))) {
            throw new NobodyException(given, "Password is not correct.");
        }
        return new Session(member);
    }

    public String authenticate(String name, String password) {
        Member member = members.named(name);
        if (member != null) {
            if (member.getPassword().equals(password)) {
                return "in";
            }
            return "Password is wrong";
        }
        // ruleid: java-login-tells-accounts
        return "No user found";
    }

    // One answer to both.
    public String loginQuietly(String name, String password) {
        Member member = members.named(name);
        if (member == null || !encoder.matches(password, member.getPassword())) {
            // ok: java-login-tells-accounts
            return "Invalid username or password";
        }
        return "in";
    }

    // Only the log has it, and the framework's exception is answered as a wrong password is.
    public String loginWithLog(String name, String password) {
        Member member = members.named(name);
        if (member == null) {
            // ok: java-login-tells-accounts
            log.info("User not found");
            // ok: java-login-tells-accounts
            throw new UsernameNotFoundException("User not found");
        }
        if (!encoder.matches(password, member.getPassword())) return "no";
        return "in";
    }

    // Who has signed in asks for a record.
    public String member(String name) {
        Member member = members.named(name);
        // ok: java-login-tells-accounts
        if (member == null) return "User not found";
        return member.toString();
    }
}
