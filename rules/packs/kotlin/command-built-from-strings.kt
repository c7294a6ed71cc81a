package shop

fun ping(host: String) {
    // ruleid: kotlin-command-built-from-strings
    val a = Runtime.getRuntime().exec("ping -c 1 ${host}")
    // ruleid: kotlin-command-built-from-strings
    val b = Runtime.getRuntime().exec("ping -c 1 " + host)
    // ruleid: kotlin-command-built-from-strings
    val c = ProcessBuilder("/bin/sh", "-c", "ping ${host}").start()
    // ok: kotlin-command-built-from-strings
    val d = ProcessBuilder("ping", "-c", "1", "--", host).start()
    // ok: kotlin-command-built-from-strings
    val e = Runtime.getRuntime().exec("uptime")
}
