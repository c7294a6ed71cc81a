class AdminController < ApplicationController
  # ruleid: ruby-basic-password-in-source
  http_basic_authenticate_with name: "admin", password: "blue-lamp-72"
  # ruleid: ruby-basic-password-in-source
  http_basic_authenticate_with name: "admin", password: "blue-lamp-72", except: :index
  # ok: ruby-basic-password-in-source
  http_basic_authenticate_with name: "admin", password: ENV.fetch("ADMIN_PASSWORD")
  # ok: ruby-basic-password-in-source
  before_action :authenticate, only: "index"
end
