def issue(user)
  # ruleid: ruby-token-from-predictable-random
  reset_token = rand(10**12).to_s
  # ruleid: ruby-token-from-predictable-random
  password = (0...12).map { ("a".."z").to_a.sample }.join
  # ruleid: ruby-token-from-predictable-random
  user.otp = Random.rand(100_000..999_999)
  # ok: ruby-token-from-predictable-random
  token = SecureRandom.urlsafe_base64(32)
  # ok: ruby-token-from-predictable-random
  password = Array.new(12) { ALPHABET.sample(random: SecureRandom) }.join
  # ok: ruby-token-from-predictable-random
  delay = rand(10)
  [reset_token, password, token, delay]
end

def new_salt
  # ruleid: ruby-token-from-predictable-random
  self.salt = object_id.to_s + rand.to_s
end
