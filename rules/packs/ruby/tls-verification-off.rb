require "net/http"

def fetch(uri)
  http = Net::HTTP.new(uri.host, uri.port)
  # ruleid: ruby-tls-verification-off
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  # ruleid: ruby-tls-verification-off
  Net::HTTP.start(uri.host, uri.port, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_NONE) { |h| h.get("/") }
  # ok: ruby-tls-verification-off
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  # ok: ruby-tls-verification-off
  Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |h| h.get("/") }
end
