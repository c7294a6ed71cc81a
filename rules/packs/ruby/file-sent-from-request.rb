class DownloadsController < ApplicationController
  PAGES = { "help" => "help", "terms" => "terms" }.freeze

  def show
    # ruleid: ruby-file-sent-from-request
    send_file("reports/#{params[:name]}")
  end

  def page
    # ruleid: ruby-file-sent-from-request
    render params[:page]
  end

  def file
    # ruleid: ruby-file-sent-from-request
    render file: "/srv/pages/#{params[:page]}"
  end

  def safe
    # ok: ruby-file-sent-from-request
    send_file("reports/#{File.basename(params[:name])}")
  end

  def other
    # ok: ruby-file-sent-from-request
    render PAGES.fetch(params[:page], "help")
  end

  def parts
    # ok: ruby-file-sent-from-request
    render component("menu").with_collection(ITEMS, at: request.fullpath)
  end

  def json
    # ok: ruby-file-sent-from-request
    render json: params[:page]
  end
end
