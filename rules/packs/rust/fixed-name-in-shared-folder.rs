fn f(dir: &Path) {
    // ruleid: rust-fixed-name-in-shared-folder
    let a = File::create("/tmp/report.csv");
    // ruleid: rust-fixed-name-in-shared-folder
    fs::write(std::env::temp_dir().join("cache"), b"x");
    // ok: rust-fixed-name-in-shared-folder
    let b = tempfile::NamedTempFile::new();
    // ok: rust-fixed-name-in-shared-folder
    let c = File::create(dir.join("report.csv"));
    // ok: rust-fixed-name-in-shared-folder
    let d = File::open("/tmp/report.csv");
}
