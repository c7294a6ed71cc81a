func f() {
    // ruleid: swift-token-from-weak-generator
    let token = String(rand())
    // ruleid: swift-token-from-weak-generator
    let sessionId = Int(drand48() * 1000000)
    // ok: swift-token-from-weak-generator
    let dice = rand() % 6
    // ok: swift-token-from-weak-generator
    let other = UUID().uuidString
    // ok: swift-token-from-weak-generator
    let apiToken = UInt64.random(in: 0 ... 9)
}
