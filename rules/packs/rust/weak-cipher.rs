fn f(key: &Key, iv: &[u8]) {
    // ruleid: rust-weak-cipher
    let a = Des::new(key);
    // ruleid: rust-weak-cipher
    let b = openssl::symm::encrypt(Cipher::aes_256_ecb(), key, None, text);
    // ruleid: rust-weak-cipher
    let c = ecb::Encryptor::<Aes128>::new(key);
    // ok: rust-weak-cipher
    let d = Aes256Gcm::new(key);
    // ok: rust-weak-cipher
    let e = openssl::symm::encrypt_aead(Cipher::aes_256_gcm(), key, Some(iv), aad, text, tag);
}
