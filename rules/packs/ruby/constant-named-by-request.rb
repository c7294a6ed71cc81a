class RecordsController < ApplicationController
  TYPES = { "user" => User, "order" => Order }.freeze

  def show
    # ruleid: ruby-constant-named-by-request
    a = params[:type].constantize
    # ruleid: ruby-constant-named-by-request
    b = params[:type].classify.constantize
    # ruleid: ruby-constant-named-by-request
    c = Object.const_get(params[:type])
    # ok: ruby-constant-named-by-request
    d = TYPES.fetch(params[:type])
    # ok: ruby-constant-named-by-request
    e = "User".constantize
    render json: [a, b, c, d, e]
  end
end
