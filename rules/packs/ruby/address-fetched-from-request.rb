require "faraday"
require "httparty"
require "net/http"
require "open-uri"

class PreviewsController < ApplicationController
  SHOPS = { "de" => "https://de.shop.example/", "fr" => "https://fr.shop.example/" }.freeze

  def show
    url = params[:url]
    # ruleid: ruby-address-fetched-from-request
    a = Net::HTTP.get(URI(url))
    # ruleid: ruby-address-fetched-from-request
    b = HTTParty.get(url)
    # ruleid: ruby-address-fetched-from-request
    c = Faraday.get("https://#{params[:host]}/api")
    # ruleid: ruby-address-fetched-from-request
    d = URI.open(url).read
    # ruleid: ruby-address-fetched-from-request
    e = Net::HTTP.start(params[:host], 80) { |http| http.get("/") }
    render json: [a, b, c, d, e]
  end

  def safe
    # ok: ruby-address-fetched-from-request
    a = Net::HTTP.get(URI(SHOPS.fetch(params[:shop])))
    # ok: ruby-address-fetched-from-request
    b = HTTParty.get("https://api.shop.example/orders/#{ERB::Util.url_encode(params[:id])}")
    # ok: ruby-address-fetched-from-request
    c = HTTParty.post("https://api.shop.example/orders", body: params[:order])
    # ok: ruby-address-fetched-from-request
    d = Faraday.get("https://api.shop.example/#{params[:id].to_i}")
    render json: [a, b, c, d]
  end
end

class FeedsController < ApplicationController
  def listed
    uri = URI.parse(params[:feed])
    return head(:bad_request) unless FEED_HOSTS.include?(uri.host)
    # ok: ruby-address-fetched-from-request
    HTTParty.get(uri)
  end

  def schemed
    uri = URI.parse(params[:feed])
    return head(:bad_request) unless SCHEMES.include?(uri.scheme)
    # ruleid: ruby-address-fetched-from-request
    HTTParty.get(uri)
  end
end
