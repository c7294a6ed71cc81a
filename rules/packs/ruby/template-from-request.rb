require "erb"

class HelloController < ApplicationController
  def show
    # ruleid: ruby-template-from-request
    render inline: "<p>Hello #{params[:name]}</p>"
  end

  def mail
    # ruleid: ruby-template-from-request
    @a = ERB.new("Dear " + params[:name]).result(binding)
    # ruleid: ruby-template-from-request
    @b = Haml::Engine.new(params[:template]).render
    # ok: ruby-template-from-request
    @c = ERB.new("Dear <%= name %>").result_with_hash(name: params[:name])
    # ok: ruby-template-from-request
    @d = ERB.new(File.read("mail.erb")).result(binding)
  end

  def safe
    # ok: ruby-template-from-request
    render inline: "<p>Hello <%= name %></p>", locals: { name: params[:name] }
  end
end
