class PhotosController < ApplicationController
  def create
    photo = params[:photo]
    # ruleid: ruby-upload-name-kept
    File.open(Rails.root.join("public", "uploads", photo.original_filename), "wb") do |f|
      f.write(photo.read)
    end
    # ruleid: ruby-upload-name-kept
    FileUtils.cp(photo.path, "public/uploads/#{photo.original_filename}")
    # ok: ruby-upload-name-kept
    File.binwrite(Rails.root.join("storage", SecureRandom.uuid), photo.read)
    # ok: ruby-upload-name-kept
    render plain: photo.original_filename
  end
end
