class ApplicationController < ActionController::Base
  # ruleid: ruby-csrf-failure-ignored
  protect_from_forgery with: :null_session
  # ruleid: ruby-csrf-failure-ignored
  protect_from_forgery with: :reset_session, prepend: true
  # ok: ruby-csrf-failure-ignored
  protect_from_forgery with: :exception
  # ok: ruby-csrf-failure-ignored
  protect_from_forgery
end
