class SumsController < ApplicationController
  def show
    # ruleid: ruby-code-from-request
    a = eval(params[:formula])
    # ruleid: ruby-code-from-request
    b = eval("1 + #{params[:x]}")
    # ruleid: ruby-code-from-request
    c = Report.class_eval(params[:code])
    # ruleid: ruby-code-from-request
    d = settings.instance_eval(cookies[:filter])
    # ruleid: ruby-code-from-request
    eval(URI.join(root_url, "report.rb").read)
    # ok: ruby-code-from-request
    e = eval("1 + 2")
    # ok: ruby-code-from-request
    f = eval("1 + #{params[:x].to_i}")
    # ok: ruby-code-from-request
    g = settings.instance_eval { port }
    # ok: ruby-code-from-request
    h = JSON.parse(params[:formula])
    render json: [a, b, c, d, e, f, g, h]
  end
end
