def store(password, user, document, salt)
  # ruleid: ruby-password-hashed-quickly
  a = Digest::SHA256.hexdigest(password)
  # ruleid: ruby-password-hashed-quickly
  b = Digest::SHA512.hexdigest(salt + user.password)
  # ruleid: ruby-password-hashed-quickly
  c = Digest::MD5.hexdigest("#{salt}#{password}")
  # ruleid: ruby-password-hashed-quickly
  d = OpenSSL::Digest::SHA256.hexdigest(password)
  # ok: ruby-password-hashed-quickly
  e = BCrypt::Password.create(password)
  # ok: ruby-password-hashed-quickly
  f = Digest::SHA256.hexdigest(document)
  # ok: ruby-password-hashed-quickly
  g = Digest::SHA256.hexdigest(password_reset_token)
  [a, b, c, d, e, f, g]
end

class Member
  def self.encrypted_password(typed, salt)
    all = typed + salt
    # ruleid: ruby-password-hashed-quickly
    Digest::SHA1.hexdigest(all)
  end

  def etag(body)
    # ok: ruby-password-hashed-quickly
    Digest::SHA1.hexdigest(body)
  end
end
