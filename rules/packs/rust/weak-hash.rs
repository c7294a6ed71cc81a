fn f(document: &[u8]) {
    // ruleid: rust-weak-hash
    let a = md5::compute(document);
    // ruleid: rust-weak-hash
    let b = Sha1::digest(document);
    // ruleid: rust-weak-hash
    let mut c = Md5::new();
    // ruleid: rust-weak-hash
    let d = hash(MessageDigest::md5(), document);
    // ok: rust-weak-hash
    let e = Sha256::digest(document);
    // ok: rust-weak-hash
    let g = hash(MessageDigest::sha256(), document);
}
