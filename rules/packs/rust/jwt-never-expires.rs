fn f() {
    let mut validation = Validation::new(Algorithm::HS256);
    // ruleid: rust-jwt-never-expires
    validation.validate_exp = false;
    // ok: rust-jwt-never-expires
    validation.validate_exp = true;
    // ok: rust-jwt-never-expires
    validation.validate_nbf = false;
}
