func f() {
    // ruleid: swift-pages-may-read-files
    webView.configuration.preferences.setValue(true, forKey: "allowFileAccessFromFileURLs")
    // ruleid: swift-pages-may-read-files
    configuration.setValue(true, forKey: "allowUniversalAccessFromFileURLs")
    // ok: swift-pages-may-read-files
    configuration.setValue(false, forKey: "allowUniversalAccessFromFileURLs")
    // ok: swift-pages-may-read-files
    preferences.setValue(true, forKey: "developerExtrasEnabled")
}
