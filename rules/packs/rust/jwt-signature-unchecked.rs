fn f(jwt: &str, key: &DecodingKey) {
    let mut validation = Validation::new(Algorithm::HS256);
    // ruleid: rust-jwt-signature-unchecked
    validation.insecure_disable_signature_validation();
    // ruleid: rust-jwt-signature-unchecked
    let a = dangerous_insecure_decode::<Claims>(jwt);
    // ok: rust-jwt-signature-unchecked
    let b = decode::<Claims>(jwt, key, &validation);
    // ok: rust-jwt-signature-unchecked
    let c = decode_header(jwt);
}
