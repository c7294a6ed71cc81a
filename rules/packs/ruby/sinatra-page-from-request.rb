require "sinatra"

get "/hello" do
  # ruleid: ruby-sinatra-page-from-request
  "<p>Hello #{params[:name]}</p>"
end

post "/greet" do
  name = params["name"]
  # ruleid: ruby-sinatra-page-from-request
  return "<p>" + name + "</p>"
end

get "/safe" do
  # ok: ruby-sinatra-page-from-request
  "<p>Hello #{Rack::Utils.escape_html(params[:name])}</p>"
end

get "/json" do
  content_type :json
  # ok: ruby-sinatra-page-from-request
  { name: params[:name] }.to_json
end

get "/number" do
  # ok: ruby-sinatra-page-from-request
  "<p>#{params[:number].to_i}</p>"
end
