fn a(archive: &mut ZipArchive<File>, dir: &Path) -> Result<()> {
    let mut entry = archive.by_index(0)?;
    // ruleid: rust-archive-entry-joined
    let target = dir.join(entry.name());
    create(target)
}

fn b(archive: &mut ZipArchive<File>, dir: &Path) -> Result<()> {
    let mut entry = archive.by_index(0)?;
    let name = entry.enclosed_name().ok_or(Error::BadName)?;
    // ok: rust-archive-entry-joined
    let target = dir.join(name);
    create(target)
}

fn c(user: &User, dir: &Path) {
    // ok: rust-archive-entry-joined
    let target = dir.join(user.name());
}
