async fn f(url: &str) {
    // ruleid: rust-request-in-clear
    let a = reqwest::get("http://rates.vendor.net/latest.json").await;
    // ruleid: rust-request-in-clear
    let b = client.post("http://rates.vendor.net/update").send().await;
    // ok: rust-request-in-clear
    let c = reqwest::get("https://rates.vendor.net/latest.json").await;
    // ok: rust-request-in-clear
    let d = client.get("http://127.0.0.1:8080/health").send().await;
    // ok: rust-request-in-clear
    let e = map.get("http");
}
