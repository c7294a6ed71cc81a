# ruleid: ruby-sinatra-protection-off
disable :protection
# ruleid: ruby-sinatra-protection-off
set :protection, false
# ok: ruby-sinatra-protection-off
set :protection, except: [:json_csrf]
# ok: ruby-sinatra-protection-off
enable :sessions
# ok: ruby-sinatra-protection-off
disable :logging
