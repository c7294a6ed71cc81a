require "sinatra/base"
require "dm-core"

class Parcel
  include DataMapper::Resource
end

class Parcels < Sinatra::Base
  put "/parcels/:id" do |id|
    # ruleid: ruby-record-reached-by-request-alone
    Parcel.get(id).update(paid: true)
  end
end

class OwnParcels < Sinatra::Base
  get "/parcels/:id" do |id|
    # ok: ruby-record-reached-by-request-alone
    current_user.parcels.get(id).to_json
  end
end

require "pg"
require "sqlite3"

class Letter
  def self.link
    @link ||= PG.connect(dbname: "letters")
  end

  def self.confirm(number)
    # ruleid: ruby-record-reached-by-request-alone
    link.exec_params("UPDATE letters SET state = 'seen' WHERE id = $1", [number])
  end

  def self.rename(number, name)
    connection = PG.connect(dbname: "letters")
    # ruleid: ruby-record-reached-by-request-alone
    connection.exec_params("UPDATE letters SET name = $1 WHERE id = $2;", [name, number])
  end

  def self.drop(number)
    db = SQLite3::Database.new("letters.db")
    # ruleid: ruby-record-reached-by-request-alone
    db.execute("DELETE FROM letters WHERE id = ?", number)
  end

  def self.drop_of(number, person)
    db = SQLite3::Database.new("letters.db")
    # ok: ruby-record-reached-by-request-alone
    db.execute("DELETE FROM letters WHERE id = ? AND person = ?", number, person)
  end
end

class Letters < Sinatra::Base
  enable :sessions

  post "/letters/:id/confirm" do
    Letter.confirm(params[:id])
    redirect "/letters"
  end

  post "/letters/:id/name" do
    Letter.rename(params[:id], params[:name])
    redirect "/letters"
  end

  post "/letters/:id/delete" do
    Letter.drop(params[:id])
    redirect "/letters"
  end

  post "/letters/:id/drop" do
    Letter.drop_of(params[:id], session[:user_id])
    redirect "/letters"
  end

  post "/letters/first/name" do
    Letter.rename(1, params[:name])
    redirect "/letters"
  end
end

# What one route asks says nothing of another; what runs before it does.
class Bundles < Sinatra::Base
  enable :sessions

  before "/staff/*" do
    halt 403 unless current_user.admin?
  end

  get "/" do
    @person = session[:user_id]
    erb :index
  end

  post "/bundles/:id/paid" do
    # ruleid: ruby-record-reached-by-request-alone
    Parcel.get(params[:id]).update(paid: true)
  end

  post "/staff/bundles/:id/paid" do
    # ok: ruby-record-reached-by-request-alone
    Parcel.get(params[:id]).update(paid: true)
  end
end

class GuardedBundles < Sinatra::Base
  before do
    halt 403 unless current_user.owner?
  end

  post "/bundles/:id/paid" do
    # ok: ruby-record-reached-by-request-alone
    Parcel.get(params[:id]).update(paid: true)
  end
end

class SignedInBundles < Sinatra::Base
  before do
    redirect "/" unless session[:user_id]
  end

  post "/bundles/:id/paid" do
    # ruleid: ruby-record-reached-by-request-alone
    Parcel.get(params[:id]).update(paid: true)
  end
end

# A verb is no record that everybody may see.
class Bales < Sinatra::Base
  helpers do
    def shown(number)
      number.to_s
    end
  end

  get "/" do
    @person = session[:user_id]
    erb :index
  end

  post "/bales/:id/paid" do
    # ruleid: ruby-record-reached-by-request-alone
    Parcel.get(params[:id]).update(paid: true) if params[:answer] == "yes"
    redirect "/"
  end
end
