require "open3"
require "shellwords"

class PingController < ApplicationController
  def show
    host = params[:host]
    # ruleid: ruby-command-from-request
    a = `ping -c 1 #{host}`
    # ruleid: ruby-command-from-request
    system("ping -c 1 #{host}")
    # ruleid: ruby-command-from-request
    b = Open3.capture2e("ping -c 1 " + host)
    # ruleid: ruby-command-from-request
    IO.popen("ping -c 1 #{params[:host]}").read
    # ruleid: ruby-command-from-request
    c = %x(ping #{host})
    # ruleid: ruby-command-from-request
    spawn(params[:tool], "-c", "1")
    render json: [a, b, c]
  end

  def safe
    host = params[:host]
    # ok: ruby-command-from-request
    system("ping", "-c", "1", "--", host)
    # ok: ruby-command-from-request
    a = Open3.capture2e("ping", "-c", "1", "--", host)
    # ok: ruby-command-from-request
    b = `ping -c 1 #{Shellwords.escape(host)}`
    # ok: ruby-command-from-request
    c = `uptime`
    # ok: ruby-command-from-request
    d = `ping -c #{params[:count].to_i} localhost`
    render json: [a, b, c, d]
  end
end

class Picture < ApplicationRecord
  def convert(format)
    # ruleid: ruby-command-from-request
    `convert #{id}.png #{id}.#{format}`
  end

  def plain(format)
    # ok: ruby-command-from-request
    system("convert", "in.png", "out.#{format}")
  end
end

class PicturesController < ApplicationController
  def convert
    Picture.find(params[:id]).convert(params[:format_name])
    Picture.find(params[:id]).plain(params[:format_name])
  end
end
