package shop;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.servlet.http.HttpServletRequest;

class Async {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void supplied(HttpServletRequest request) throws Exception {
        String host = request.getParameter("host");
        CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> host);
        CompletableFuture<String> b = CompletableFuture.supplyAsync(() -> "localhost");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.get());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + b.join());
    }

    void chained(HttpServletRequest request) throws Exception {
        CompletableFuture<String> a = CompletableFuture.completedFuture(request.getParameter("host"));
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.thenApply(h -> h.trim()).join());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + a.thenApply(h -> "localhost").join());
    }

    void accepted(HttpServletRequest request) {
        CompletableFuture.completedFuture(request.getParameter("host")).thenAccept(h -> run(h));
        CompletableFuture.completedFuture("localhost").thenAccept(h -> runFixed(h));
    }

    private void run(String host) {
        try {
            // ruleid: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void runFixed(String host) {
        try {
            // ok: java-command-injection
            Runtime.getRuntime().exec("/bin/ping " + host);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void submitted(HttpServletRequest request) throws Exception {
        String host = request.getParameter("host");
        Future<String> f = pool.submit(() -> host.trim());
        Callable<String> fixed = () -> "localhost";
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + f.get());
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + fixed.call());
    }

    void thread(HttpServletRequest request) {
        String host = request.getParameter("host");
        new Thread(() -> {
            try {
                // ruleid: java-command-injection
                Runtime.getRuntime().exec("/bin/ping " + host);
                // ok: java-command-injection
                Runtime.getRuntime().exec("/bin/ping localhost");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }).start();
    }

    private static String waitedFor(Callable<String> task) throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        return one.submit(task).get();
    }

    void handedOn(HttpServletRequest request) throws Exception {
        String host = request.getParameter("host");
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + waitedFor(() -> host));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + waitedFor(() -> "localhost"));
        java.util.concurrent.FutureTask<String> task = new java.util.concurrent.FutureTask<>(() -> host);
        new Thread(task).start();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + task.get());
    }

    private static class Holder {
        String host;
    }

    private static class Setting implements Runnable {
        private final Holder holder;
        private final String host;

        Setting(Holder holder, String host) {
            this.holder = holder;
            this.host = host;
        }

        @Override
        public void run() {
            holder.host = host;
        }
    }

    private static class Worker extends Thread {
        private final Holder holder;
        private final String host;

        Worker(Holder holder, String host) {
            this.holder = holder;
            this.host = host;
        }

        @Override
        public void run() {
            holder.host = host;
        }
    }

    // A thread runs when it is started.
    void whenStarted(HttpServletRequest request) throws Exception {
        Holder holder = new Holder();
        holder.host = "localhost";
        Thread far = new Thread(new Setting(holder, request.getParameter("host")));
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + holder.host);
        far.start();
        far.join();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + holder.host);
        new Thread(new Setting(holder, "localhost"), "near").start();
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + holder.host);
    }

    void ofItsOwnClass(HttpServletRequest request) throws Exception {
        Holder holder = new Holder();
        Worker far = new Worker(holder, request.getParameter("host"));
        far.start();
        far.join();
        // ruleid: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + holder.host);
        Thread near = new Thread() {
            @Override
            public void run() {
                holder.host = "localhost";
            }
        };
        near.start();
        // ok: java-command-injection
        Runtime.getRuntime().exec("/bin/ping " + holder.host);
    }
}
