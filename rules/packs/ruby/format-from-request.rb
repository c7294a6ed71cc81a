class LabelsController < ApplicationController
  def show
    values = {name: current_user.name, digest: current_user.password_digest}
    # ruleid: ruby-format-from-request
    a = format("#{params[:label]} %<name>s", values)
    # ruleid: ruby-format-from-request
    b = sprintf(params[:greeting], current_user.name)
    # ruleid: ruby-format-from-request
    c = Kernel.format(params[:greeting], current_user.name)
    # ruleid: ruby-format-from-request
    Kernel.printf(params[:greeting], current_user.name)
    # ruleid: ruby-format-from-request
    $stdout.printf(params[:greeting], current_user.name)
    # ok: ruby-format-from-request
    $stdout.printf("%s", params[:greeting])
    # ok: ruby-format-from-request
    d = format("%<label>s %<name>s", label: params[:label], name: current_user.name)
    # ok: ruby-format-from-request
    e = format("%05d", params[:number].to_i)
    # ok: ruby-format-from-request
    f = params[:day].to_date.strftime("%d.%m.%Y")
    render plain: [a, b, c, d, e, f].join
  end
end
