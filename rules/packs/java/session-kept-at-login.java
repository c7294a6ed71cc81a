package shop;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;

class LogIn extends HttpServlet {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        String password = request.getParameter("password");
        HttpSession session = request.getSession(true);
        if (Users.check(name, password)) {
            // ruleid: java-session-kept-at-login
            session.setAttribute("userid", name);
            // ok: java-session-kept-at-login
            session.setAttribute("language", "en");
        }
    }

    protected void doPut(HttpServletRequest request, HttpServletResponse response) {
        String name = request.getParameter("name");
        String password = request.getParameter("password");
        if (Users.check(name, password)) {
            request.changeSessionId();
            // ok: java-session-kept-at-login
            request.getSession().setAttribute("userid", name);
        }
    }

    protected void login(HttpServletRequest request) {
        String name = request.getParameter("name");
        String password = request.getParameter("password");
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        if (Users.check(name, password)) {
            // ok: java-session-kept-at-login
            request.getSession(true).setAttribute("user", name);
        }
    }

    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        // ok: java-session-kept-at-login
        request.getSession().setAttribute("user", Users.guest(request.getParameter("table")));
    }
}

class Door {
    @PostMapping("/login")
    public String enter(@RequestParam String name, @RequestParam String password, HttpSession session) {
        Account account = accounts.find(name, password);
        if (account == null) {
            return "login";
        }
        // ruleid: java-session-kept-at-login
        session.setAttribute("user", account);
        return "redirect:/";
    }

    @PostMapping("/enter")
    public String enterAnew(@RequestParam String name, @RequestParam String password, HttpSession session, HttpServletRequest request) {
        Account account = accounts.find(name, password);
        request.changeSessionId();
        // ok: java-session-kept-at-login
        session.setAttribute("user", account);
        return "redirect:/";
    }
}

class StudentLogin {
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws Exception {
        String mail = request.getParameter("mail");
        String given = request.getParameter("pass");
        if (students.fits(mail, given)) {
            HttpSession session = request.getSession();
            // ruleid: java-session-kept-at-login
            session.setAttribute("studentId", 7);
            // ruleid: java-session-kept-at-login
            session.setAttribute("role", "student");
            // ok: java-session-kept-at-login
            session.setAttribute("color", "blue");
        }
    }
}
