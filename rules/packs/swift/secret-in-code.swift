// ruleid: swift-secret-in-code
let clientSecret = "9f86d081884c7d659a2f"

class Config {
    // ruleid: swift-secret-in-code
    static let apiKey = "AIzaSyD9x8k2mQ7"
    // ok: swift-secret-in-code
    static let apiKeyHeader = "X-Api-Key-2"
    // ok: swift-secret-in-code
    let passwordKey = "user.secret.1"
    // ok: swift-secret-in-code
    let secret = "changeme123"
}
