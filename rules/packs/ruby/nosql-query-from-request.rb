require "mongo"

class SessionsController < ApplicationController
  def create
    users = Mongo::Client.new("mongodb://db")[:users]
    # ruleid: ruby-nosql-query-from-request
    a = users.find(name: params[:name], password: params[:password]).first
    # ruleid: ruby-nosql-query-from-request
    b = users.delete_many(params[:filter])
    # ok: ruby-nosql-query-from-request
    c = users.find(name: params[:name].to_s).first
    # ok: ruby-nosql-query-from-request
    d = users.find(_id: BSON::ObjectId.from_string(params[:id])).first
    # ok: ruby-nosql-query-from-request
    e = users.find(name: "admin").first
    render json: [a, b, c, d, e]
  end
end
