func f(password: String) {
    // ruleid: swift-secret-in-user-defaults
    UserDefaults.standard.set(password, forKey: "password")
    // ruleid: swift-secret-in-user-defaults
    defaults.set(response.token, forKey: "accessToken")
    // ok: swift-secret-in-user-defaults
    UserDefaults.standard.set(theme, forKey: "theme")
    // ok: swift-secret-in-user-defaults
    UserDefaults.standard.set(true, forKey: "remember_password")
    // ok: swift-secret-in-user-defaults
    try Keychain.store(password, account: user)
}
