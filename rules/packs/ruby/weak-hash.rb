require "digest"

def sign(document)
  # ruleid: ruby-weak-hash
  a = Digest::MD5.hexdigest(document)
  # ruleid: ruby-weak-hash
  b = Digest::SHA1.digest(document)
  # ruleid: ruby-weak-hash
  c = OpenSSL::Digest::MD5.new
  # ok: ruby-weak-hash
  d = Digest::SHA256.hexdigest(document)
  # ok: ruby-weak-hash
  e = BCrypt::Password.create(document)
  [a, b, c, d, e]
end
