func f(host: String) {
    // ruleid: swift-request-in-clear
    let a = URL(string: "http://api.vendor.net/v1/rates")!
    // ok: swift-request-in-clear
    let b = URL(string: "https://api.vendor.net/v1/rates")!
    // ok: swift-request-in-clear
    let c = URL(string: "http://localhost:8080/health")!
    // ok: swift-request-in-clear
    let d = URL(string: "http://www.w3.org/2000/svg")!
}
