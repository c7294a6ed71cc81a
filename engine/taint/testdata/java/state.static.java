import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

// What methods of a class keep in its static fields, others of its methods give, whoever calls them.
class Kept {
    private static String name;
    private static String number = "1";

    static void put(String given) {
        name = given;
        number = String.valueOf(Integer.parseInt(given));
    }

    static String name() {
        return name;
    }

    static String number() {
        return number;
    }
}

class Static extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse res) throws Exception {
        Kept.put(req.getParameter("name"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(new String[] {"sh", "-c", "wc " + Kept.name()});
        // ok: java-command-injection
        Runtime.getRuntime().exec(new String[] {"sh", "-c", "wc " + Kept.number()});
        Kept.put("goods");
        // ok: java-command-injection
        Runtime.getRuntime().exec(new String[] {"sh", "-c", "wc " + Kept.name()});
    }
}
