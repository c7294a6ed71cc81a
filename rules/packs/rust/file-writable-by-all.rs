fn f(path: &Path) {
    // ruleid: rust-file-writable-by-all
    fs::set_permissions(path, fs::Permissions::from_mode(0o777));
    // ruleid: rust-file-writable-by-all
    let a = options.mode(0o666);
    // ok: rust-file-writable-by-all
    fs::set_permissions(path, fs::Permissions::from_mode(0o755));
    // ok: rust-file-writable-by-all
    let b = OpenOptions::new().create_new(true).mode(0o600).open(path);
}
