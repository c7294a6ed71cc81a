use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};

fn sign(document: &[u8]) {
    // ruleid: rust-weak-hash
    let a = md5::compute(document);
    // ruleid: rust-weak-hash
    let b = Sha1::digest(document);
    // ruleid: rust-weak-hash
    let c = Md5::new();
    // ok: rust-weak-hash
    let d = Sha256::digest(document);
    // ok: rust-weak-hash
    let e = Order::new();
}
