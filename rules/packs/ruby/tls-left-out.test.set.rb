# ok: ruby-tls-left-out
Rails.application.configure do
  config.eager_load = true
  config.force_ssl = ENV["PLAIN"].blank?
end
