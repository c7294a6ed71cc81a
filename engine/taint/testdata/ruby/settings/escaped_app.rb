require "sinatra"

# Pages escape what they show.
set :erb, escape_html: true

get "/shown" do
  @query = params[:q]
  erb :shown
end
