func f(raw: Data) {
    // ruleid: swift-key-in-code
    let a = SymmetricKey(data: "0123456789abcdef0123456789abcdef".data(using: .utf8)!)
    // ruleid: swift-key-in-code
    let b = SymmetricKey(data: Data("0123456789abcdef".utf8))
    // ok: swift-key-in-code
    let c = SymmetricKey(size: .bits256)
    // ok: swift-key-in-code
    let d = SymmetricKey(data: raw)
}
