class HelloController < ApplicationController
  def show
    # ruleid: ruby-page-from-request
    @a = "<p>Hello #{params[:name]}</p>".html_safe
    name = params[:name]
    # ruleid: ruby-page-from-request
    @b = helpers.raw(name)
    # ruleid: ruby-page-from-request
    @c = ActiveSupport::SafeBuffer.new(cookies[:theme])
    # ok: ruby-page-from-request
    @d = helpers.content_tag(:p, name)
    # ok: ruby-page-from-request
    @e = helpers.sanitize(name).html_safe
    # ok: ruby-page-from-request
    @f = "<p>#{ERB::Util.html_escape(name)}</p>".html_safe
    # ok: ruby-page-from-request
    @g = "<p>#{params[:page].to_i}</p>".html_safe
    # ok: ruby-page-from-request
    render json: { name: name }
  end
end
