# Answers of Rack are lists of a status, headers and the page, which no browser reads as HTML where the headers say that it is something else.
class PlainAnswer
  def call(env)
    # ok: ruby-sinatra-page-from-request
    [200, {"content-type" => "text/plain"}, [env["PATH_INFO"]]]
  end
end

class PageAnswer
  def call(env)
    # ruleid: ruby-sinatra-page-from-request
    [200, {"content-type" => "text/html"}, [env["PATH_INFO"]]]
  end
end

class KeptAnswer
  def call(env)
    headers = {"Content-Type" => "application/json"}
    # ok: ruby-sinatra-page-from-request
    [200, headers, [env["PATH_INFO"]]]
  end
end

class MadeAnswer
  def call(env)
    # ok: ruby-sinatra-page-from-request
    return answer(404, env["PATH_INFO"], "text/plain") if env["QUERY_STRING"].empty?
    # ruleid: ruby-sinatra-page-from-request
    answer(200, env["PATH_INFO"], "text/html")
  end

  def answer(status, body, type)
    headers = {"content-type" => type}
    [status, headers, [body]]
  end
end

class MountedAnswer
  def call(env)
    # ok: ruby-sinatra-page-from-request
    [200, {"content-type" => "text/html"}, ["<a href='#{env["SCRIPT_NAME"]}/'>home</a>"]]
  end
end

post "/kept" do
  file = params[:file][:tempfile]
  halt 500 unless file.is_a? Tempfile
  # ok: ruby-path-from-request
  File.read(file)
  name = params[:file][:filename]
  if name.is_a?(String)
    # ruleid: ruby-path-from-request
    File.read(name)
  end
  redirect "/"
end
