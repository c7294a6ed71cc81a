fn f(config: &Config) {
    // ruleid: rust-key-in-code
    let a = EncodingKey::from_secret(b"change-this-later");
    // ruleid: rust-key-in-code
    let b = DecodingKey::from_secret("topsecret".as_ref());
    // ruleid: rust-key-in-code
    let c = Key::from_slice(b"an example very very secret key.");
    // ok: rust-key-in-code
    let d = EncodingKey::from_secret(config.jwt_secret.as_bytes());
    // ok: rust-key-in-code
    let e = Key::from_slice(&config.key);
}
