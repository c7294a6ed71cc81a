def sign_in(user, password, api_key)
  # ruleid: ruby-secret-logged
  logger.info("sign-in of #{user.name} with #{password}")
  # ruleid: ruby-secret-logged
  Rails.logger.debug("key: #{api_key}")
  # ruleid: ruby-secret-logged
  logger.warn(user.password)
  # ruleid: ruby-secret-logged
  puts "token #{params[:password]}"
  # ok: ruby-secret-logged
  logger.info("sign-in of #{user.id}")
  # ok: ruby-secret-logged
  logger.info("password changed for #{user.id}")
  # ok: ruby-secret-logged
  logger.info("#{token_count} tokens")
end

def audit(audit_logger, password)
  # ruleid: ruby-secret-logged
  audit_logger.warn password
  # ruleid: ruby-secret-logged
  @logger.add Logger::WARN, "of #{password}"
  # ruleid: ruby-secret-logged
  audit_logger << "of #{password}"
  # ok: ruby-secret-logged
  audit_logger.warn password_expired
  # ok: ruby-secret-logged
  @catalog.add Logger::WARN, password
end
