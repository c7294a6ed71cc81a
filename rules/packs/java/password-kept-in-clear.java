import java.sql.ResultSet;
import java.util.Objects;
import javax.servlet.http.HttpServletRequest;

class Door {
    private Users users;

    boolean byRecord(String name, String password) {
        User user = users.find(name);
        // ruleid: java-password-kept-in-clear
        return user.getPassword().equals(password);
    }

    boolean byForm(User found, LogIn form) {
        // ruleid: java-password-kept-in-clear
        return Objects.equals(form.getPassword(), found.getPassword());
    }

    boolean byRow(ResultSet rows, HttpServletRequest request) throws Exception {
        // ruleid: java-password-kept-in-clear
        return rows.getString("password").equals(request.getParameter("password"));
    }

    boolean byVariable(ResultSet rows, String password) throws Exception {
        String storedPass = rows.getString("pin");
        // ruleid: java-password-kept-in-clear
        return storedPass.equals(password);
    }

    boolean byBytes(ResultSet rows, String password) throws Exception {
        String dbPass = new String(rows.getBytes("pin")).trim();
        // ruleid: java-password-kept-in-clear
        return dbPass.equals(password);
    }

    boolean byParameter(HttpServletRequest request) {
        String password = request.getParameter("password");
        User user = users.find(request.getParameter("name"));
        // ruleid: java-password-kept-in-clear
        return user.getPassword().equals(password);
    }

    boolean byDigest(HttpServletRequest request) {
        String password = Scrambler.hash(request.getParameter("password"));
        User user = users.find(request.getParameter("name"));
        // ok: java-password-kept-in-clear
        return user.getPassword().equals(password);
    }

    boolean sameAsBefore(User user, User changedUser) {
        // ok: java-password-kept-in-clear
        return user.getPassword().equals(changedUser.getPassword());
    }

    boolean typedTwice(SignUp form, String passwordConfirm) {
        // ok: java-password-kept-in-clear
        return form.getPassword().equals(passwordConfirm);
    }

    boolean changed(User user, String newPassword) {
        // ok: java-password-kept-in-clear
        return !user.getPassword().equals(newPassword);
    }

    boolean byHash(User user, String password) {
        password = scrambled(password);
        // ok: java-password-kept-in-clear
        return user.getPassword().equals(password);
    }

    boolean byHashOfAnother(User user, String typed) {
        String passwordHash = users.scrambled(typed);
        // ok: java-password-kept-in-clear
        return user.getPassword().equals(passwordHash);
    }

    boolean named(User user, String name) {
        // ok: java-password-kept-in-clear
        return user.getName().equals(name);
    }

    String scrambled(String text) {
        return users.scrambled(text);
    }
}
