require "nokogiri"
require "rexml/document"

class UsersController < ApplicationController
  def show
    doc = Nokogiri::XML(File.read("users.xml"))
    # ruleid: ruby-xpath-from-request
    a = doc.xpath("//user[@name='#{params[:name]}']")
    # ruleid: ruby-xpath-from-request
    b = doc.at_xpath("//user[@name='" + params[:name] + "']")
    # ruleid: ruby-xpath-from-request
    c = REXML::XPath.first(REXML::Document.new(File.read("users.xml")), "//user[@name='#{params[:name]}']")
    # ok: ruby-xpath-from-request
    d = doc.xpath("//user[@name = $name]", nil, name: params[:name])
    # ok: ruby-xpath-from-request
    e = doc.xpath("//user").select { |u| u["name"] == params[:name] }
    render json: [a, b, c, d, e]
  end
end
