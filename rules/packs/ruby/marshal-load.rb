class CartsController < ApplicationController
  EMPTY_A = "\x04\b[\x00"

  def show
    # ruleid: ruby-marshal-load
    @a = Marshal.load(Base64.decode64(cookies[:cart]))
    # ruleid: ruby-marshal-load
    @b = Marshal.restore(request.body)
    # ok: ruby-marshal-load
    @c = JSON.parse(cookies[:cart])
    # ok: ruby-marshal-load
    @d = Marshal.load(Marshal.dump(@c))
    # ok: ruby-marshal-load
    @f = Marshal.load(params[:kind] == "a" ? EMPTY_A : "\x04\bi\x06")
    # ok: ruby-marshal-load
    @e = Marshal.dump(@c)
  end
end
