import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.*;

class Credentials {
    private String name;
    private String password;
    public String getName() { return name; }
    public String getPassword() { return password; }
}

@RestController
class Doors {
    private final PasswordEncoder encoder;
    private final AuthenticationManager manager;
    private final Members members;
    private final Connection connection;

    Doors(PasswordEncoder encoder, AuthenticationManager manager, Members members, Connection connection) {
        this.encoder = encoder;
        this.manager = manager;
        this.members = members;
        this.connection = connection;
    }

    @PostMapping("/enter")
    String enter(@RequestBody Credentials given) {
        Member member = members.named(given.getName());
        // ruleid: java-login-without-limit
        return encoder.matches(given.getPassword(), member.hash()) ? "in" : "out";
    }

    @PostMapping("/token")
    String token(@RequestParam String name, @RequestParam String password) {
        // ruleid: java-login-without-limit
        manager.authenticate(new UsernamePasswordAuthenticationToken(name, password));
        return "in";
    }

    @PostMapping("/login")
    String login(@RequestBody Map<String, String> given) {
        Member member = members.named(given.get("name"));
        String password = given.get("password");
        // ruleid: java-login-without-limit
        return member.getPassword().equals(password) ? "in" : "out";
    }

    @PostMapping("/old")
    String old(@RequestParam String name, @RequestParam String password) {
        // ruleid: java-login-without-limit
        return members.findByUsernameAndPassword(name, password) != null ? "in" : "out";
    }

    @PostMapping("/plain")
    boolean plain(@RequestParam String name, @RequestParam String password) throws Exception {
        // ruleid: java-login-without-limit
        PreparedStatement ask = connection.prepareStatement("select id from members where name = ? and password = ?");
        ask.setString(1, name);
        ask.setString(2, password);
        return ask.executeQuery().next();
    }

    @PostMapping("/back")
    String loginAgain(@RequestParam String role, @RequestParam String name) {
        // ok: java-login-without-limit
        if (role.equals("guest") || "nobody".equals(name)) return "guest";
        return "in";
    }

    // Somebody who has signed in gives the old one again.
    @PostMapping("/password")
    String change(@RequestParam String oldPassword, @RequestParam String next) {
        // ok: java-login-without-limit
        return encoder.matches(oldPassword, "x") ? "changed" : "no";
    }

    // Both were typed into the form of a registration.
    @PostMapping("/members")
    String register(@RequestParam String password, @RequestParam String repeated) {
        // ok: java-login-without-limit
        return repeated.equals(password) ? "welcome" : "no";
    }

    // The column is written, not searched.
    @PostMapping("/join")
    void join(@RequestParam String name, @RequestParam String password) throws Exception {
        // ok: java-login-without-limit
        PreparedStatement write = connection.prepareStatement("insert into members (name, password) values (?, ?)");
        write.setString(1, name);
        write.setString(2, encoder.encode(password));
        write.executeUpdate();
    }

    // A filter that has checked a token makes one with three arguments.
    void trusted(@RequestParam String name) {
        // ok: java-login-without-limit
        new UsernamePasswordAuthenticationToken(name, null, null);
    }
}
