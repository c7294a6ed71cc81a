require "sinatra"

# What a method makes is called after it has returned.
def runner(prefix)
  lambda do |text|
    # ruleid: ruby-command-from-request
    system(prefix + text)
  end
end

def careful(prefix)
  lambda do |text|
    # ok: ruby-command-from-request
    system(prefix + Integer(text).to_s)
  end
end

get "/wc" do
  runner("wc ").call(params[:file])
  careful("wc ").call(params[:file])
  "done"
end
