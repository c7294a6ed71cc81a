func f(name: String) {
    // ruleid: swift-script-built-from-strings
    webView.evaluateJavaScript("show('\(name)')")
    // ruleid: swift-script-built-from-strings
    context.evaluateScript("x = '" + name + "'")
    // ok: swift-script-built-from-strings
    webView.evaluateJavaScript("document.title")
    // ok: swift-script-built-from-strings
    webView.callAsyncJavaScript("show(name)", arguments: ["name": name], in: nil, in: .page)
}
