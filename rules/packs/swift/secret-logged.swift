func f(user: User, password: String) {
    // ruleid: swift-secret-logged
    NSLog("signed in with \(password)")
    // ruleid: swift-secret-logged
    print("token: \(user.accessToken)")
    // ruleid: swift-secret-logged
    logger.info("key \(apiKey)")
    // ok: swift-secret-logged
    NSLog("signed in as \(user.name)")
    // ok: swift-secret-logged
    print("password changed")
    // ok: swift-secret-logged
    logger.info("token \(token.count)")
}
