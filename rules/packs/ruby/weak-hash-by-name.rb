require "openssl"

def fingerprint(data, key)
  name = "MD5"
  # ruleid: ruby-weak-hash-by-name
  a = OpenSSL::Digest.new("MD5")
  # ruleid: ruby-weak-hash-by-name
  b = OpenSSL::HMAC.hexdigest(name, key, data)
  # ok: ruby-weak-hash-by-name
  c = OpenSSL::Digest.new("SHA256")
  # ok: ruby-weak-hash-by-name
  d = OpenSSL::HMAC.hexdigest("SHA256", key, data)
  # ok: ruby-weak-hash-by-name
  e = OpenSSL::HMAC.hexdigest("SHA1", key, data)
  [a, b, c, d, e]
end
