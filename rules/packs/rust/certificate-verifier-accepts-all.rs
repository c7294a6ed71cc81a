impl ServerCertVerifier for NoVerification {
    // ruleid: rust-certificate-verifier-accepts-all
    fn verify_server_cert(&self, end: &CertificateDer, rest: &[CertificateDer], name: &ServerName) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }
}

impl ServerCertVerifier for Pinned {
    // ok: rust-certificate-verifier-accepts-all
    fn verify_server_cert(&self, end: &CertificateDer, rest: &[CertificateDer], name: &ServerName) -> Result<ServerCertVerified, Error> {
        if Sha256::digest(end).as_slice() == self.pin { Ok(ServerCertVerified::assertion()) } else { Err(Error::General("pin".into())) }
    }
}
