class A: NSObject, URLSessionDelegate {
    func urlSession(_ s: URLSession, didReceive c: URLAuthenticationChallenge, completionHandler: @escaping (Int, Int) -> Void) {
        // ruleid: swift-server-trust-not-evaluated
        completionHandler(.useCredential, URLCredential(trust: c.protectionSpace.serverTrust!))
    }
}

class B: NSObject {
    func check(_ trust: SecTrust, completionHandler: @escaping (Int, Int) -> Void) {
        if SecTrustEvaluateWithError(trust, nil) {
            // ok: swift-server-trust-not-evaluated
            completionHandler(.useCredential, URLCredential(trust: trust))
        }
    }
}

func session() {
    // ruleid: swift-server-trust-not-evaluated
    let m = ServerTrustManager(evaluators: ["api.example.com": DisabledTrustEvaluator()])
    // ok: swift-server-trust-not-evaluated
    let p = ServerTrustManager(evaluators: ["api.example.com": PinnedCertificatesTrustEvaluator()])
}
