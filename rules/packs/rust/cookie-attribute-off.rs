fn f(id: String) {
    // ruleid: rust-cookie-attribute-off
    let a = Cookie::build("session", id).secure(false).finish();
    // ruleid: rust-cookie-attribute-off
    cookie.set_http_only(false);
    // ruleid: rust-cookie-attribute-off
    let b = SessionMiddleware::builder(store, key).cookie_secure(false).build();
    // ok: rust-cookie-attribute-off
    let c = Cookie::build("session", id).secure(true).http_only(true).finish();
    // ok: rust-cookie-attribute-off
    config.verbose(false);
}
