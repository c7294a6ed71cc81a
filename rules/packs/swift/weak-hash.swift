func f(document: Data) {
    // ruleid: swift-weak-hash
    let a = Insecure.MD5.hash(data: document)
    // ruleid: swift-weak-hash
    let b = Insecure.SHA1.hash(data: document)
    // ruleid: swift-weak-hash
    CC_MD5(bytes, length, &out)
    // ok: swift-weak-hash
    let c = SHA256.hash(data: document)
    // ok: swift-weak-hash
    CC_SHA256(bytes, length, &out)
}
