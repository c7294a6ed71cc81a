class CartsController < ApplicationController
  def show
    # ruleid: ruby-request-deserialized
    @a = Marshal.load(Base64.decode64(cookies[:cart]))
    # ruleid: ruby-request-deserialized
    @b = YAML.unsafe_load(params[:settings])
    # ruleid: ruby-request-deserialized
    @c = YAML.load(request.body.read)
    # ruleid: ruby-request-deserialized
    @d = Oj.load(params[:order], mode: :object)
    # ruleid: ruby-request-deserialized
    @j = Psych.parse(params[:settings]).to_ruby
    # ruleid: ruby-request-deserialized
    @k = Plist.parse_xml(params[:list])
    # ok: ruby-request-deserialized
    @l = Plist.parse_xml(params[:list], marshal: false)
    # ok: ruby-request-deserialized
    @m = Psych.parse(params[:settings]).children
    # ok: ruby-request-deserialized
    @e = JSON.parse(Base64.decode64(cookies[:cart]))
    # ok: ruby-request-deserialized
    @f = YAML.safe_load(params[:settings])
    # ok: ruby-request-deserialized
    @g = Marshal.load(cookies.signed[:cart])
    # ok: ruby-request-deserialized
    @h = Marshal.load(File.binread("cache.bin"))
    # ok: ruby-request-deserialized
    @i = Oj.load(params[:order], mode: :strict)
  end
end
