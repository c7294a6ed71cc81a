Rails.application.configure do
  # ruleid: ruby-tls-not-forced
  config.force_ssl = false
  # ok: ruby-tls-not-forced
  config.force_ssl = true
  # ok: ruby-tls-not-forced
  config.assume_ssl = false
end
