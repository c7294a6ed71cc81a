func f() {
    // ruleid: swift-weak-cipher
    CCCrypt(CCOperation(kCCEncrypt), CCAlgorithm(kCCAlgorithmDES), CCOptions(kCCOptionPKCS7Padding), key, 8, iv, text, n, out, m, &done)
    // ruleid: swift-weak-cipher
    CCCrypt(op, CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionECBMode), key, 32, nil, text, n, out, m, &done)
    // ok: swift-weak-cipher
    CCCrypt(op, CCAlgorithm(kCCAlgorithmAES), CCOptions(kCCOptionPKCS7Padding), key, 32, iv, text, n, out, m, &done)
    // ok: swift-weak-cipher
    let sealed = try AES.GCM.seal(text, using: key)
}
