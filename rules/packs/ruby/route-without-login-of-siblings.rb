require "sinatra/base"

class Notes < Sinatra::Base
  get "/notes/new" do
    login_required
    erb :new
  end

  post "/notes/:id" do |id|
    login_required
    Note.create(text: params[:text])
  end

  # ruleid: ruby-route-without-login-of-siblings
  put "/notes/:id" do |id|
    # login_required
    Note.get(id).update(text: params[:text])
  end

  # ruleid: ruby-route-without-login-of-siblings
  post "/notes/edit/" do
    note = Note.find(params[:id])
    note.categories.clear
    note.update(params)
    if note
      redirect to "/notes"
    else
      "failed"
    end
  end

  delete "/mine/:id" do |id|
    # ok: ruby-route-without-login-of-siblings
    current_user.notes.get(id).destroy
  end

  # ok: ruby-route-without-login-of-siblings
  post "/login" do
    Visit.create(name: params[:name])
  end

  # ok: ruby-route-without-login-of-siblings
  put "/notes/:id/preview" do |id|
    markdown(params[:text])
  end
end

class NotesController < ApplicationController
  before_action :authenticate_user!, only: [:new, :create, :edit]
  before_action :set_note, only: %i[edit update destroy]

  # ruleid: ruby-route-without-login-of-siblings
  def update
    @note.update(note_params)
  end

  # ruleid: ruby-route-without-login-of-siblings
  def destroy
    @note.destroy
  end

  # ok: ruby-route-without-login-of-siblings
  def create
    Note.create(note_params)
  end
end

class ListsController < ApplicationController
  before_action :authenticate_user!, only: [:new, :edit]
  before_action :owner, only: %i[update destroy]

  # ok: ruby-route-without-login-of-siblings
  def update
    @list.update(list_params)
  end

  # ok: ruby-route-without-login-of-siblings
  def destroy
    @list.destroy
  end
end

class BooksController < ApplicationController
  before_action :require_login, only: [:edit, :update, :destroy]

  # ok: ruby-route-without-login-of-siblings
  def update
    @book.update(book_params)
  end
end
