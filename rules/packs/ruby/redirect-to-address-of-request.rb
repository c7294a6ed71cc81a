class SessionsController < ApplicationController
  TARGETS = { "cart" => "/cart", "home" => "/" }.freeze

  def create
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to params[:back]
  end

  def again
    back = request.referer # where they came from
    # ok: ruby-redirect-to-address-of-request
    redirect_to(back, status: 303)
  end

  def host
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to "https://#{params[:host]}/"
  end

  def safe
    # ok: ruby-redirect-to-address-of-request
    redirect_to url_from(params[:back]) || root_path
  end

  def named
    # ok: ruby-redirect-to-address-of-request
    redirect_to TARGETS.fetch(params[:to], "/")
  end

  def item
    # ok: ruby-redirect-to-address-of-request
    redirect_to "/items/#{params[:id]}"
  end

  def record
    @item = current_user.items.build(params.require(:item).permit(:title))
    # ok: ruby-redirect-to-address-of-request
    redirect_to [:admin, @item], notice: "Kept"
  end

  def only
    # ok: ruby-redirect-to-address-of-request
    redirect_to params[:back], allow_other_host: false
  end
end

class DestinationsController < ApplicationController
  def configured
    destination = Setting.find_by(key: "landing").value
    destination = "#{destination}?#{params[:q]}" if destination
    # ok: ruby-redirect-to-address-of-request
    redirect_to destination
  end

  def told
    destination = Setting.find_by(key: "landing").value
    destination = params[:to] if params[:to]
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to destination
  end

  def slashed
    destination = Setting.find_by(key: "landing").value
    destination = "/#{params[:to]}" if params[:to]
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to destination
  end
end

class Forward
  def call(env)
    request = Rack::Request.new(env)
    if request.path_info == "/out"
      # ruleid: ruby-redirect-to-address-of-request
      [302, { "location" => request.params["to"] }, []]
    else
      # ok: ruby-redirect-to-address-of-request
      [302, { "location" => "/items?q=#{request.params["q"].to_i}" }, []]
    end
  end
end

class Shop < Roda
  route do |r|
    r.post 'sign-in' do
      # ruleid: ruby-redirect-to-address-of-request
      r.redirect r.params['next']
    end
  end
end

HOME = "https://shop.example"

get "/leave" do
  if /\A#{Regexp.escape(HOME)}\/.*\z/.match?(params["to"])
    # ok: ruby-redirect-to-address-of-request
    redirect params["to"]
  elsif /\A#{Regexp.escape(params["home"])}\/.*\z/.match?(params["to"])
    # ruleid: ruby-redirect-to-address-of-request
    redirect params["to"]
  end
end

class FilesController < ApplicationController
  def create
    path = Rails.root.join('public', params[:name])
    # ok: ruby-redirect-to-address-of-request
    redirect_to path
  end
end

class LogoutsController < ApplicationController
  def create
    # ok: ruby-redirect-to-address-of-request
    redirect_to safe_redirect_url(params[:return_to])
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to address_of(params[:return_to])
  end
end
