use std::process::Command;

fn convert(name: &str) -> std::io::Result<()> {
    // ruleid: rust-shell-command-built-from-strings
    Command::new("sh").arg("-c").arg(format!("convert {} out.png", name)).status()?;
    // ruleid: rust-shell-command-built-from-strings
    Command::new("bash").arg("-c").arg(&format!("identify {}", name)).output()?;
    // ok: rust-shell-command-built-from-strings
    Command::new("convert").arg("--").arg(name).arg("out.png").status()?;
    // ok: rust-shell-command-built-from-strings
    Command::new("sh").arg("-c").arg("ls | wc -l").status()?;
    Ok(())
}
