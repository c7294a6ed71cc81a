require "sinatra"
require "sqlite3"

# A function without parameters is called by its name alone, outside of classes, too.
def store
  @store ||= SQLite3::Database.new("notes.db").tap { |d| d.results_as_hash = true }
end

get "/find" do
  # ruleid: ruby-driver-sql-from-request
  store.get_first_row("SELECT * FROM notes WHERE name = '#{params[:name]}'")
  store.execute("SELECT * FROM notes WHERE name = ?", params[:name])
  redirect "/"
end

# A page sees the fields of the object whose method shows it.
get "/found" do
  @query = params[:q].to_s
  # ruleid: ruby-page-from-request
  erb :found
end

get "/found/safe" do
  @query = Rack::Utils.escape_html(params[:q])
  erb :found
end

get "/found/other" do
  query = params[:q]
  erb :found
end

get "/listed" do
  @rows = store.execute("SELECT * FROM notes")
  # ruleid: ruby-stored-value-without-escaping
  erb :listed
end

# A page may have the name by which other files stand for their folder.
get "/" do
  @rows = store.execute("SELECT * FROM notes")
  # ruleid: ruby-stored-value-without-escaping
  erb :index
end

get "/numbered" do
  @rows = store.execute("SELECT * FROM notes")
  erb :numbered
end

class Pages < Sinatra::Base
  helpers do
    def table
      @table ||= SQLite3::Database.new("pages.db")
    end
  end

  get "/given" do
    # ruleid: ruby-page-from-request
    erb :given, locals: {title: "Given", body: params[:body]}
  end

  get "/given/other" do
    erb :given, locals: {title: params[:body], body: "nothing"}
  end

  get "/own" do
    @own = params[:own]
    # ruleid: ruby-driver-sql-from-request
    table.execute("DELETE FROM pages WHERE name = '#{params[:name]}'")
    # ruleid: ruby-page-from-request
    erb :own
  end
end
