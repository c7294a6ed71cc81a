void f(QSslSocket *socket, QList<QSslError> known) {
  // ruleid: cpp-peer-verification-off
  socket->ignoreSslErrors();
  // ruleid: cpp-peer-verification-off
  socket->setPeerVerifyMode(QSslSocket::VerifyNone);
  // ruleid: cpp-peer-verification-off
  ctx.set_verify_mode(boost::asio::ssl::verify_none);
  // ruleid: cpp-peer-verification-off
  client.enable_server_certificate_verification(false);
  // ok: cpp-peer-verification-off
  socket->ignoreSslErrors(known);
  // ok: cpp-peer-verification-off
  socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
  // ok: cpp-peer-verification-off
  ctx.set_verify_mode(boost::asio::ssl::verify_peer);
}
