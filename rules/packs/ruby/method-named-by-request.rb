class JobsController < ApplicationController
  ACTIONS = { "start" => :start, "stop" => :stop }.freeze
  TYPES = { "user" => User, "order" => Order }.freeze

  def update
    # ruleid: ruby-method-named-by-request
    job.send(params[:do])
    # ok: ruby-method-named-by-request
    job.public_send("do_#{params[:do]}", 1)
    # ruleid: ruby-method-named-by-request
    job.public_send("#{params[:do]}=", 1)
    # ok: ruby-method-named-by-request
    job.public_send("#{params[:do]}_finished_at")
    # ruleid: ruby-method-named-by-request
    job.public_send("#{params[:do]}_at")
    name = params[:type].classify
    # ruleid: ruby-method-named-by-request
    a = name.constantize
    # ruleid: ruby-method-named-by-request
    b = Object.const_get(params[:type])
    # ok: ruby-method-named-by-request
    job.public_send(ACTIONS.fetch(params[:do]))
    # ok: ruby-method-named-by-request
    c = TYPES.fetch(params[:type])
    # ok: ruby-method-named-by-request
    job.send(:start, params[:do])
    # ok: ruby-method-named-by-request
    d = "User".constantize
    render json: [a, b, c, d]
  end
end
