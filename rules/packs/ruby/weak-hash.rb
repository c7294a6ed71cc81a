require "digest"

def sign(document, secret)
  # ruleid: ruby-weak-hash
  a = Digest::MD5.hexdigest(secret + document)
  # ruleid: ruby-weak-hash
  token = Digest::SHA1.digest(document)
  # ruleid: ruby-weak-hash
  c = OpenSSL::Digest::MD5.hexdigest(user.session_id)
  # ok: ruby-weak-hash
  d = Digest::SHA256.hexdigest(secret)
  # ok: ruby-weak-hash
  e = BCrypt::Password.create(secret)
  # ok: ruby-weak-hash
  f = Digest::MD5.hexdigest(document)
  [a, token, c, d, e, f]
end

def hash_password(text)
  # ruleid: ruby-weak-hash
  Digest::MD5.hexdigest(text)
end

def avatar(user)
  # ok: ruby-weak-hash
  "https://avatars.example/" + Digest::MD5.hexdigest(user.email.downcase)
end

def page(url)
  # ok: ruby-weak-hash
  Rails.cache.fetch("page:#{Digest::SHA1.hexdigest(url)}") { read(url) }
end
