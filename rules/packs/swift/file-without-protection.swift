func f() {
    // ruleid: swift-file-without-protection
    try data.write(to: url, options: [.atomic, .noFileProtection])
    // ruleid: swift-file-without-protection
    try manager.setAttributes([.protectionKey: FileProtectionType.none], ofItemAtPath: path)
    // ok: swift-file-without-protection
    try data.write(to: url, options: [.atomic, .completeFileProtection])
    // ok: swift-file-without-protection
    try manager.setAttributes([.protectionKey: FileProtectionType.complete], ofItemAtPath: path)
}
