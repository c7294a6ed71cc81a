class EmbedController < ApplicationController
  def show
    # ruleid: ruby-frames-allowed
    response.headers.delete("X-Frame-Options")
    # ruleid: ruby-frames-allowed
    response.headers["X-Frame-Options"] = "ALLOWALL"
    # ruleid: ruby-frames-allowed
    headers.except!("X-Frame-Options")
    # ok: ruby-frames-allowed
    response.headers["X-Frame-Options"] = "DENY"
    # ok: ruby-frames-allowed
    response.headers.delete("X-Powered-By")
  end
end
