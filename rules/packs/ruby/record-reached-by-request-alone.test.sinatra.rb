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
