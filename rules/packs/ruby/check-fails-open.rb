class Access
  # ruleid: ruby-check-fails-open
  def allowed?(user, page)
    roles.of(user).include?(page)
  rescue ActiveRecord::ActiveRecordError
    true
  end

  # ruleid: ruby-check-fails-open
  def valid_token?(token)
    JWT.decode(token, key).any?
  rescue JWT::DecodeError => e
    logger.warn(e.message)
    true
  end

  # ok: ruby-check-fails-open
  def admin?(user)
    roles.of(user).include?("admin")
  rescue ActiveRecord::ActiveRecordError
    false
  end

  # ok: ruby-check-fails-open
  def closed?(socket)
    socket.read(1).nil?
  rescue IOError
    true
  end
end
