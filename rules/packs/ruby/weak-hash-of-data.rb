require "digest"

class Documents
  def sum(document)
    # ruleid: ruby-weak-hash-of-data
    a = Digest::MD5.hexdigest(document)
    # ruleid: ruby-weak-hash-of-data
    b = Digest::SHA1.digest(document)
    # ok: ruby-weak-hash-of-data
    c = Digest::SHA256.hexdigest(document)
    [a, b, c]
  end
end
