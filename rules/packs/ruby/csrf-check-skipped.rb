class AccountsController < ApplicationController
  # ruleid: ruby-csrf-check-skipped
  skip_before_action :verify_authenticity_token
  # ruleid: ruby-csrf-check-skipped
  skip_before_action :verify_authenticity_token, except: [:index]
  # ruleid: ruby-csrf-check-skipped
  skip_forgery_protection
  # ok: ruby-csrf-check-skipped
  skip_before_action :require_login
  # ok: ruby-csrf-check-skipped
  protect_from_forgery with: :exception
end

class HooksController < ApplicationController
  # ok: ruby-csrf-check-skipped
  skip_before_action :verify_authenticity_token, only: :webhook
end

class MailsController < ApplicationController
  # ok: ruby-csrf-check-skipped
  skip_before_action :verify_authenticity_token

  def create
    http_basic_authenticate_or_request_with name: "mails", password: ENV["MAILS_PASSWORD"]
  end
end

class ChargesController < ApplicationController
  # ok: ruby-csrf-check-skipped
  skip_before_action :verify_authenticity_token

  def create
    given = OpenSSL::HMAC.hexdigest("SHA256", ENV["CHARGES_KEY"], request.raw_post)
    head :forbidden unless ActiveSupport::SecurityUtils.secure_compare(given, request.headers["Signature"])
  end
end

class PaymentsApiController < ApplicationController
  # ok: ruby-csrf-check-skipped
  skip_before_action :verify_authenticity_token
end

class DocumentsController < ActionController::API
  # ok: ruby-csrf-check-skipped
  skip_forgery_protection
end

Rails.application.configure do
  # ruleid: ruby-csrf-check-skipped
  config.action_controller.allow_forgery_protection = false
  # ok: ruby-csrf-check-skipped
  config.action_controller.allow_forgery_protection = true
end

class ReviewsController < ApplicationController
  # ruleid: ruby-csrf-check-skipped
  protect_from_forgery except: [:create, :delete]
end

class ReportsController < ApplicationController
  # ok: ruby-csrf-check-skipped
  protect_from_forgery except: :index
end
