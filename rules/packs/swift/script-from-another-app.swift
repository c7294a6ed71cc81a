import UIKit

class A: UIResponder {
    func application(_ app: UIApplication, open url: URL, options: [String: Any]) -> Bool {
        // ruleid: swift-script-from-another-app
        webView.evaluateJavaScript("show('\(url.query!)')")
        // ok: swift-script-from-another-app
        webView.callAsyncJavaScript("show(query)", arguments: ["query": url.query!], in: nil, in: .page)
        // ok: swift-script-from-another-app
        webView.evaluateJavaScript("reload()")
        return true
    }
}
