func f() {
    // ruleid: swift-keychain-always-accessible
    let a: [String: Any] = [kSecAttrAccessible as String: kSecAttrAccessibleAlways]
    // ruleid: swift-keychain-always-accessible
    query[kSecAttrAccessible as String] = kSecAttrAccessibleAlwaysThisDeviceOnly
    // ok: swift-keychain-always-accessible
    let b: [String: Any] = [kSecAttrAccessible as String: kSecAttrAccessibleWhenUnlockedThisDeviceOnly]
    // ok: swift-keychain-always-accessible
    query[kSecAttrAccessible as String] = kSecAttrAccessibleAfterFirstUnlock
}
