def valid?(key, body, signature)
  # ruleid: ruby-signature-compared-with-equals
  a = OpenSSL::HMAC.hexdigest("SHA256", key, body) == signature
  expected = OpenSSL::HMAC.hexdigest("SHA256", key, body)
  # ruleid: ruby-signature-compared-with-equals
  b = expected == signature
  # ok: ruby-signature-compared-with-equals
  c = OpenSSL.secure_compare(expected, signature)
  # ok: ruby-signature-compared-with-equals
  d = expected.length == 64
  [a, b, c, d]
end
