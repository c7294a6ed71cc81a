use reqwest::Client;

fn client() -> reqwest::Result<Client> {
    // ruleid: rust-tls-verification-off
    let a = Client::builder().danger_accept_invalid_certs(true).build()?;
    // ruleid: rust-tls-verification-off
    let b = reqwest::Client::builder().danger_accept_invalid_hostnames(true).build()?;
    // ok: rust-tls-verification-off
    let c = Client::builder().danger_accept_invalid_certs(false).build()?;
    // ok: rust-tls-verification-off
    Client::builder().https_only(true).build()
}
