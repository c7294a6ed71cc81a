fn f(cipher: &Aes256Gcm, raw: &[u8]) {
    // ruleid: rust-nonce-fixed
    let a = Nonce::from_slice(b"unique nonce");
    // ruleid: rust-nonce-fixed
    let b = Nonce::assume_unique_for_key([0u8; 12]);
    // ok: rust-nonce-fixed
    let c = Aes256Gcm::generate_nonce(&mut OsRng);
    // ok: rust-nonce-fixed
    let d = Nonce::from_slice(&raw[..12]);
}
