class NotesController < ApplicationController
  before_action :greet

  def show
    @query = params[:q]
    @count = params[:n].to_i
    @title = "Notes"
    @note = Note.find(params[:id])
  end

  def create
    @note = Note.new(params.require(:note).permit(:text, :category_id))
  end

  def greet
    @greeting = params[:name]
  end
end

class ListsController < ApplicationController
  def create
    @list = params[:name]
    render :new
  end

  def index
    @list = params[:names]
  end
end
