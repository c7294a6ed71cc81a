require "sinatra"

# ruleid: ruby-get-route-changes-record
get "/account/delete" do
  signed_in!
  current_user.destroy
  redirect "/"
end

# ruleid: ruby-get-route-changes-record
get "/notes/:id/toggle" do |id|
  note = Note.find(id)
  note.update(done: true)
  redirect "/"
end

# ok: ruby-get-route-changes-record
delete "/account/delete" do
  current_user.destroy
end

# ok: ruby-get-route-changes-record
get "/notes/edit/:id" do
  @note = Note.find(params[:id])
  erb :edit
end

# ok: ruby-get-route-changes-record
get "/cart/remove" do
  session.delete(:cart)
  redirect "/"
end

# ok: ruby-get-route-changes-record
get "/confirm/:token/update" do
  Account.find_by(token: params[:token]).update(confirmed: true)
end

get "/notes/:id/delete" do
  # what it reads stays
end

# ruleid: ruby-get-route-changes-record
get "/rows/:id/delete" do
  db.execute("DELETE FROM rows WHERE id = ?", params[:id])
  redirect "/"
end

# ok: ruby-get-route-changes-record
get "/rows/:id/edit" do
  db.execute("SELECT * FROM rows WHERE id = ?", params[:id])
end

Rails.application.routes.draw do
  # ruleid: ruby-get-route-changes-record
  get "/notes/:id/delete", to: "notes#destroy"
  # ruleid: ruby-get-route-changes-record
  get "/notes/:id/remove" => "notes#destroy", as: :remove_note
  # ok: ruby-get-route-changes-record
  get "/notes/:id", to: "notes#show"
  # ok: ruby-get-route-changes-record
  get "/logout", to: "sessions#destroy"
  # ok: ruby-get-route-changes-record
  delete "/notes/:id", to: "notes#destroy"
end
