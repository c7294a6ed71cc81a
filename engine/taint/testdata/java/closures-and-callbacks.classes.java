import java.io.IOException;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

// Classes within functions and within other classes: what they take from around them.
class Shelf {
    private String name;
    private String fixed = "notes.txt";

    Shelf(String name) {
        this.name = name;
    }

    class Bare {
        String get() {
            return name;
        }

        String fixed() {
            return fixed;
        }
    }

    class Dotted {
        String get() {
            return Shelf.this.name;
        }
    }

    class Asking {
        String get() {
            return title();
        }
    }

    String title() {
        return name;
    }

    String bare() {
        Bare b = new Bare();
        return b.get();
    }

    String dotted() {
        return new Dotted().get();
    }

    String asking() {
        return new Asking().get();
    }

    String fixed() {
        return new Bare().fixed();
    }
}

abstract class Titled {
    protected String title;

    void setTitle(String t) {
        title = t;
    }

    abstract String getTitle();
}

interface Giver {
    String give();
}

class Job implements Runnable {
    private final String name;

    Job(String name) {
        this.name = name;
    }

    public void run() {
        try {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec(name);
        } catch (IOException e) {
            return;
        }
    }
}

class Late extends TimerTask {
    private final String name;

    Late(String name) {
        this.name = name;
    }

    public void run() {
        try {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec(this.name);
        } catch (IOException e) {
            return;
        }
    }
}

class InnerFields extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Shelf s = new Shelf(req.getParameter("name"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(s.bare());
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(s.dotted());
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(s.asking());
        // ok: java-command-injection
        Runtime.getRuntime().exec(s.fixed());
        Shelf other = new Shelf("notes.txt");
        // ok: java-command-injection
        Runtime.getRuntime().exec(other.bare());
        // ok: java-command-injection
        Runtime.getRuntime().exec(other.dotted());
        Shelf.Bare made = s.new Bare();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(made.get());
    }
}

class AnonymousFields extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        Titled t = new Titled() {
            String getTitle() {
                return this.title;
            }
        };
        t.setTitle(req.getParameter("title"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(t.getTitle());
        Titled safe = new Titled() {
            String getTitle() {
                return title;
            }
        };
        safe.setTitle("notes");
        // ok: java-command-injection
        Runtime.getRuntime().exec(safe.getTitle());
    }
}

class AnonymousBeginnings extends HttpServlet {
    protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        final String asked = req.getParameter("name");
        Giver g = new Giver() {
            private String name = asked;

            public String give() {
                return name;
            }
        };
        // ruleid: java-command-injection
        Runtime.getRuntime().exec(g.give());
        Giver fixed = new Giver() {
            private String name = "notes.txt";

            public String give() {
                return name;
            }
        };
        // ok: java-command-injection
        Runtime.getRuntime().exec(fixed.give());
    }
}

class Pools extends HttpServlet {
    private final Executor pool = Executors.newCachedThreadPool();
    private final Timer timer = new Timer();

    protected void doGet(HttpServletRequest req, HttpServletResponse resp) {
        pool.execute(new Job(req.getParameter("name")));
    }

    protected void doPost(HttpServletRequest req, HttpServletResponse resp) {
        timer.schedule(new Late(req.getParameter("name")), 2000);
    }
}
