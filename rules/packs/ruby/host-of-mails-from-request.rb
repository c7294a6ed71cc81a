class ApplicationController < ActionController::Base
  def set_host
    # ruleid: ruby-host-of-mails-from-request
    ActionMailer::Base.default_url_options = { protocol: "https", host: request.host_with_port }
    # ruleid: ruby-host-of-mails-from-request
    Rails.application.config.action_mailer.default_url_options = { host: request.host, port: request.port }
    # ruleid: ruby-host-of-mails-from-request
    ActionMailer::Base.default_url_options[:host] = request.host
    # ok: ruby-host-of-mails-from-request
    ActionMailer::Base.default_url_options = { host: Settings.host }
  end

  def default_url_options
    # ok: ruby-host-of-mails-from-request
    { host: request.host, locale: I18n.locale }
  end
end
