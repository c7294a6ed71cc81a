# What a request brings may be a key of a map, and comes out as one.
class KeysController < ApplicationController
  def in_loops
    m = {}
    m[params[:name]] = 'uptime'
    m.each do |k, v|
      # ruleid: ruby-command-from-request
      system(k)
      # ok: ruby-command-from-request
      system(v)
    end
    m.keys.each do |k|
      # ruleid: ruby-command-from-request
      system(k)
    end
  end

  def fixed_keys
    m = { name: params[:name] }
    m.each do |k, v|
      # ok: ruby-command-from-request
      system(k)
      # ruleid: ruby-command-from-request
      system(v)
    end
  end
end
