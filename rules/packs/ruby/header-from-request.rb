class PagesController < ApplicationController
  LANGS = { "de" => "de", "en" => "en" }.freeze

  def show
    # ruleid: ruby-header-from-request
    response.headers["Content-Language"] = params[:lang]
    # ruleid: ruby-header-from-request
    response.set_header("X-Lang", params[:lang])
    # ok: ruby-header-from-request
    response.headers["Content-Language"] = LANGS.fetch(params[:lang], "en")
    # ok: ruby-header-from-request
    response.headers["X-Page"] = params[:page].to_i.to_s
    # ok: ruby-header-from-request
    response.headers["X-Name"] = ERB::Util.url_encode(params[:name])
  end
end
