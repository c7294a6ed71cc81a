func f() {
    // ruleid: swift-cors-any-origin-with-credentials
    let a = CORSMiddleware.Configuration(allowedOrigin: .originBased, allowedMethods: [.GET], allowedHeaders: [.accept], allowCredentials: true)
    // ok: swift-cors-any-origin-with-credentials
    let b = CORSMiddleware.Configuration(allowedOrigin: .custom("https://app.example"), allowedMethods: [.GET], allowedHeaders: [.accept], allowCredentials: true)
    // ok: swift-cors-any-origin-with-credentials
    let c = CORSMiddleware.Configuration(allowedOrigin: .all, allowedMethods: [.GET], allowedHeaders: [.accept])
}
