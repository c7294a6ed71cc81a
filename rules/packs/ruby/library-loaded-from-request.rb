class PluginsController < ApplicationController
  PLUGINS = { "csv" => "plugins/csv.rb" }.freeze

  def show
    # ruleid: ruby-library-loaded-from-request
    load "plugins/#{params[:plugin]}"
    # ruleid: ruby-library-loaded-from-request
    require params[:plugin]
    # ok: ruby-library-loaded-from-request
    load PLUGINS.fetch(params[:plugin])
    # ok: ruby-library-loaded-from-request
    require "csv"
  end
end
