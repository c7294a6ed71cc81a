func f(name: String) {
    // ruleid: swift-shell-command-built-from-strings
    process.arguments = ["-c", "convert \(name) out.png"]
    // ruleid: swift-shell-command-built-from-strings
    system("open " + name)
    // ok: swift-shell-command-built-from-strings
    process.arguments = ["--", name, "out.png"]
    // ok: swift-shell-command-built-from-strings
    process.arguments = ["-c", "sync"]
    // ok: swift-shell-command-built-from-strings
    system("sync")
}
