fn f() {
    // ruleid: rust-tls-version-outdated
    let a = Client::builder().min_tls_version(Version::TLS_1_0).build();
    // ruleid: rust-tls-version-outdated
    builder.min_protocol_version(Some(Protocol::Tlsv10));
    // ruleid: rust-tls-version-outdated
    ctx.set_min_proto_version(Some(SslVersion::TLS1));
    // ok: rust-tls-version-outdated
    let b = Client::builder().min_tls_version(Version::TLS_1_2).build();
    // ok: rust-tls-version-outdated
    ctx.set_min_proto_version(Some(SslVersion::TLS1_2));
}
