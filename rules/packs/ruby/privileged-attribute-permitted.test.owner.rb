class NotesController < ApplicationController
  def create
    @note = current_user.notes.build(note_params)
    @note.save
  end

  def update
    @note = current_user.notes.find(params[:id])
    @note.update(note_params)
  end

  private

  def note_params
    # ruleid: ruby-privileged-attribute-permitted
    params.require(:note).permit(:title, :text, :user_id)
  end

  def other_params
    # ok: ruby-privileged-attribute-permitted
    params.require(:note).permit(:title, :category_id)
  end
end
