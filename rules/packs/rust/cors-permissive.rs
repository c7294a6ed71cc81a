fn f() {
    // ruleid: rust-cors-permissive
    let a = App::new().wrap(Cors::permissive());
    // ruleid: rust-cors-permissive
    let b = Router::new().layer(CorsLayer::very_permissive());
    // ok: rust-cors-permissive
    let c = App::new().wrap(Cors::default().allowed_origin("https://app.example"));
    // ok: rust-cors-permissive
    let d = Router::new().layer(CorsLayer::new().allow_origin(origin));
}
