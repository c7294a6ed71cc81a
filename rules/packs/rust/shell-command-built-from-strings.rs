fn f(name: &str) {
    // ruleid: rust-shell-command-built-from-strings
    Command::new("sh").arg("-c").arg(format!("convert {} out.png", name)).status();
    // ruleid: rust-shell-command-built-from-strings
    Command::new("bash").args(["-c", &format!("ls {}", name)]).status();
    // ok: rust-shell-command-built-from-strings
    Command::new("convert").arg("--").arg(name).status();
    // ok: rust-shell-command-built-from-strings
    Command::new("sh").arg("-c").arg("sync").status();
    // ok: rust-shell-command-built-from-strings
    Command::new("git").arg("-c").arg("core.pager=cat").status();
}
