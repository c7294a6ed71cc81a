package shop;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;
import javax.servlet.http.HttpServletRequest;

class Strings {
    void concatenated(HttpServletRequest request, Statement s) throws SQLException {
        String sql = "SELECT * FROM users WHERE name = '";
        sql += request.getParameter("name");
        sql += "'";
        // ruleid: java-sql-injection
        s.executeQuery(sql);
    }

    void concatenatedNumber(HttpServletRequest request, Statement s) throws SQLException {
        String sql = "SELECT * FROM users WHERE id = ";
        sql += Integer.parseInt(request.getParameter("id"));
        // ok: java-sql-injection
        s.executeQuery(sql);
    }

    void formatted(HttpServletRequest request, Statement s) throws SQLException {
        // ruleid: java-sql-injection
        s.executeQuery(String.format("SELECT * FROM users WHERE name = '%s'", request.getParameter("name")));
        // ruleid: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE name = '%s'".formatted(request.getParameter("name")));
    }

    void formattedNumber(HttpServletRequest request, Statement s) throws SQLException {
        long id = Long.parseLong(request.getParameter("id"));
        // ok: java-sql-injection
        s.executeQuery(String.format("SELECT * FROM users WHERE id = %d", id));
    }

    void built(HttpServletRequest request, Statement s) throws SQLException {
        StringBuilder sb = new StringBuilder();
        sb.append("SELECT * FROM users WHERE name = '").append(request.getParameter("name")).append('\'');
        // ruleid: java-sql-injection
        s.executeQuery(sb.toString());
    }

    void builtAndEmptied(HttpServletRequest request, Statement s) throws SQLException {
        StringBuilder sb = new StringBuilder(request.getParameter("name"));
        sb.setLength(0);
        sb.append("SELECT * FROM users");
        // ok: java-sql-injection
        s.executeQuery(sb.toString());
    }

    void builtReplaced(HttpServletRequest request, Statement s) throws SQLException {
        StringBuilder sb = new StringBuilder("SELECT * FROM users WHERE name = ?");
        String name = request.getParameter("name");
        int size = name.length();
        sb.insert(0, size > 3 ? "/* long */ " : "");
        // ok: java-sql-injection
        s.executeQuery(sb.toString());
    }

    void joined(HttpServletRequest request, Statement s) throws SQLException {
        StringJoiner words = new StringJoiner(" ");
        words.add("SELECT * FROM users ORDER BY");
        words.add(request.getParameter("column"));
        // ruleid: java-sql-injection
        s.executeQuery(words.toString());
        // ruleid: java-sql-injection
        s.executeQuery(String.join(" ", List.of("SELECT * FROM", request.getParameter("table"))));
        // ok: java-sql-injection
        s.executeQuery(String.join(" ", List.of("SELECT * FROM", "users")));
    }

    void methods(HttpServletRequest request, Statement s) throws SQLException {
        String name = request.getParameter("name");
        // ruleid: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE name = '" + name.trim().toLowerCase().substring(1) + "'");
        // ok: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE size = " + name.trim().length());
        // ok: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE known = " + name.isEmpty());
        // ruleid: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE name = '" + new String(name.toCharArray()) + "'");
    }

    void textBlock(HttpServletRequest request, Statement s) throws SQLException {
        String sql = """
            SELECT *
            FROM users
            WHERE name = '%s'
            """;
        // ok: java-sql-injection
        s.executeQuery(sql);
        // ruleid: java-sql-injection
        s.executeQuery(sql.replace("%s", request.getParameter("name")));
    }

    void split(HttpServletRequest request) throws IOException {
        String[] words = request.getParameter("words").split(",");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + words[0]);
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + "a,b".split(",")[1]);
    }

    private static String printed(String v) {
        java.io.StringWriter w = new java.io.StringWriter();
        java.io.PrintWriter p = new java.io.PrintWriter(w);
        p.print(v);
        p.flush();
        return w.toString();
    }

    private static String bytes(String v) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        java.io.PrintStream p = new java.io.PrintStream(out);
        p.println(v);
        return out.toString();
    }

    private static String formatted(String v) {
        java.io.StringWriter w = new java.io.StringWriter();
        new java.io.PrintWriter(new java.io.BufferedWriter(w), true).printf("%s!", v);
        return w.toString();
    }

    void writers(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + printed(host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + printed("localhost"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + bytes(host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + bytes("localhost"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + formatted(host));
    }

    // One character after the other is the text again.
    void characterByCharacter(HttpServletRequest request, Statement s) throws SQLException {
        String name = request.getParameter("name");
        String copy = "";
        StringBuilder built = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            copy = copy + c;
            built.append(name.charAt(i));
        }
        // ruleid: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE name = '" + copy + "'");
        // ruleid: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE name = '" + built + "'");
    }

    // Where they are asked something, some are left out or replaced.
    void quoted(HttpServletRequest request, Statement s) throws SQLException {
        String name = request.getParameter("name");
        StringBuilder built = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            built.append(c == '\'' ? "''" : String.valueOf(c));
        }
        // ok: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE name = '" + built + "'");
        // ok: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE name LIKE '" + name.charAt(0) + "%'");
    }

    void checksum(HttpServletRequest request, Statement s) throws SQLException {
        String name = request.getParameter("name");
        int sum = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            sum = 31 * sum + c;
        }
        // ok: java-sql-injection
        s.executeQuery("SELECT * FROM users WHERE hash = " + sum);
    }
}
