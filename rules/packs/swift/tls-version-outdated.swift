func f() {
    // ruleid: swift-tls-version-outdated
    configuration.tlsMinimumSupportedProtocolVersion = .TLSv10
    // ruleid: swift-tls-version-outdated
    config.minimumTLSVersion = .tlsv1
    // ok: swift-tls-version-outdated
    configuration.tlsMinimumSupportedProtocolVersion = .TLSv12
    // ok: swift-tls-version-outdated
    configuration.tlsMaximumSupportedProtocolVersion = .TLSv13
}
