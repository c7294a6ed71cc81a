require "openssl"

def fingerprint(data, key)
  name = "SHA1"
  # ruleid: ruby-weak-hash-by-name
  a = OpenSSL::Digest.new("MD5")
  # ruleid: ruby-weak-hash-by-name
  b = OpenSSL::HMAC.hexdigest(name, key, data)
  # ok: ruby-weak-hash-by-name
  c = OpenSSL::Digest.new("SHA256")
  # ok: ruby-weak-hash-by-name
  d = OpenSSL::HMAC.hexdigest("SHA256", key, data)
  [a, b, c, d]
end
