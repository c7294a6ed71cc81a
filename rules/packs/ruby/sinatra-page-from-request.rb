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

class Pages
  def call(env)
    request = Rack::Request.new(env)
    case request.path_info
    when "/hello"
      # ruleid: ruby-sinatra-page-from-request
      [200, { "content-type" => "text/html" }, ["<p>#{request.params["name"]}</p>"]]
    when "/safe"
      # ok: ruby-sinatra-page-from-request
      [200, { "content-type" => "text/html" }, ["<p>#{Rack::Utils.escape_html(request.params["name"])}</p>"]]
    else
      # ok: ruby-sinatra-page-from-request
      [404, { "content-type" => "text/plain" }, ["not found"]]
    end
  end
end

class Shop < Roda
  route do |r|
    r.get 'search' do
      # ruleid: ruby-sinatra-page-from-request
      "<h1>#{r.params['q']}</h1>"
    end

    r.get 'safe' do
      # ok: ruby-sinatra-page-from-request
      "<h1>#{Rack::Utils.escape_html(r.params['q'])}</h1>"
    end
  end
end

post '/leave' do
  # ok: ruby-sinatra-page-from-request
  redirect params[:to] if params[:to].start_with?("https://shop.example/")
end
