func f(mail: Mail) {
    // ruleid: swift-html-built-from-strings
    webView.loadHTMLString("<h1>\(mail.subject)</h1>", baseURL: nil)
    // ruleid: swift-html-built-from-strings
    webView.loadHTMLString("<h1>" + mail.subject + "</h1>", baseURL: nil)
    // ok: swift-html-built-from-strings
    webView.loadHTMLString("<h1>Welcome</h1>", baseURL: nil)
    // ok: swift-html-built-from-strings
    webView.loadFileURL(template, allowingReadAccessTo: folder)
}
