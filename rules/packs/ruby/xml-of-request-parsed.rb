require "nokogiri"

class OrdersController < ApplicationController
  def create
    # ruleid: ruby-xml-of-request-parsed
    a = Hash.from_trusted_xml(request.body.read)
    # ok: ruby-xml-of-request-parsed
    b = Nokogiri::XML(request.body.read)
    # ok: ruby-xml-of-request-parsed
    c = Hash.from_trusted_xml(File.read("settings.xml"))
    render json: [a, b, c]
  end
end
