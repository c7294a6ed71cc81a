func f(recoveryPhrase: String, link: String) {
    // ruleid: swift-secret-on-pasteboard
    UIPasteboard.general.string = recoveryPhrase
    // ruleid: swift-secret-on-pasteboard
    UIPasteboard.general.string = account.password
    // ok: swift-secret-on-pasteboard
    UIPasteboard.general.string = link
    // ok: swift-secret-on-pasteboard
    UIPasteboard.general.setItems([[t: recoveryPhrase]], options: [.localOnly: true])
}
