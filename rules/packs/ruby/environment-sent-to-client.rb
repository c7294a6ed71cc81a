get '/debug' do
  content_type :json
  # ruleid: ruby-environment-sent-to-client
  { environment: ENV.to_h, users: USERS }.to_json
end

class DebugController < ApplicationController
  def show
    # ruleid: ruby-environment-sent-to-client
    render json: { env: ENV.to_h }
  end

  def status
    # ok: ruby-environment-sent-to-client
    render json: { version: ENV['APP_VERSION'] }
    # ok: ruby-environment-sent-to-client
    render json: { version: ENV.fetch('APP_VERSION') }
  end
end

get '/status' do
  # ok: ruby-environment-sent-to-client
  { version: ENV['APP_VERSION'] }.to_json
end
