require "net/ldap"

class PeopleController < ApplicationController
  def index
    ldap = Net::LDAP.new(host: "dir")
    # ruleid: ruby-ldap-filter-from-request
    a = Net::LDAP::Filter.construct("(uid=#{params[:uid]})")
    # ruleid: ruby-ldap-filter-from-request
    b = ldap.search(base: "ou=#{params[:ou]},dc=example")
    # ok: ruby-ldap-filter-from-request
    c = Net::LDAP::Filter.construct("(uid=#{Net::LDAP::Filter.escape(params[:uid])})")
    # ok: ruby-ldap-filter-from-request
    d = ldap.search(base: "dc=example")
    render json: [a, b, c, d]
  end
end
