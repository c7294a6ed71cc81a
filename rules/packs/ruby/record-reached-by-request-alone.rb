class Invoice < ApplicationRecord
end

class Message < ApplicationRecord
end

class Post < ApplicationRecord
end

class InvoicesController < ApplicationController
  before_action :authenticate_user!
  before_action :set_invoice, only: [:show, :update]
  before_action :require_owner, only: %i[pay]
  before_action :load_paid, only: [:pay]

  def show
    render json: @invoice
  end

  def update
    if @invoice.user_id == current_user.id
      @invoice.update(invoice_params)
    end
  end

  def pay
    @invoice.pay
  end

  def destroy
    # ruleid: ruby-record-reached-by-request-alone
    Invoice.destroy(params[:id])
  end

  def number
    # ruleid: ruby-record-reached-by-request-alone
    render json: Invoice.find_by(id: params[:invoice_id])
  end

  def mine
    # ok: ruby-record-reached-by-request-alone
    @invoice = Invoice.find(params[:id])
    head :not_found unless @invoice.user == current_user
  end

  private

  def set_invoice
    # ruleid: ruby-record-reached-by-request-alone
    @invoice = Invoice.find(params[:id])
  end

  def load_paid
    # ok: ruby-record-reached-by-request-alone
    @invoice = Invoice.find(params[:id])
  end
end

# Whose actions all ask.
class MessagesController < ApplicationController
  before_action :authenticate_user!
  before_action :set_message

  def show
    redirect_to root_path unless @message.user == current_user
  end

  def destroy
    @message.destroy if @message.sender_id == current_user.id
  end

  private

  def set_message
    # ok: ruby-record-reached-by-request-alone
    @message = Message.find(params[:id])
  end
end

# Everybody reads posts; who is signed in should not change those of others.
class PostsController < ApplicationController
  before_action :authenticate_user!, except: [:index, :show]

  def show
    # ok: ruby-record-reached-by-request-alone
    @post = Post.find(params[:id])
  end

  def update
    # ruleid: ruby-record-reached-by-request-alone
    @post = Post.find(params[:id])
    @post.update(post_params)
  end

  def preview
    # ok: ruby-record-reached-by-request-alone
    @post = Post.find(params[:id])
  end
end

class Admin::PostsController < Admin::BaseController
  before_action :authenticate_user!

  def destroy
    # ok: ruby-record-reached-by-request-alone
    Post.find(params[:id]).destroy
  end
end

class BillsController < ApplicationController
  before_action :authenticate_user!
  load_and_authorize_resource :invoice

  def show
    # ok: ruby-record-reached-by-request-alone
    render json: Invoice.find(params[:id])
  end
end

class Review < ApplicationRecord
end

# Who is asked elsewhere in the class is not asked here.
class ReviewsController < ApplicationController
  before_action :authenticate_admin!, only: [:purge]

  def create
    Review.create(text: params[:text], author: current_user)
  end

  def list
    # ruleid: ruby-record-reached-by-request-alone
    Review.find(params[:delete]).destroy
  end

  def show
    # ok: ruby-record-reached-by-request-alone
    @review = Review.find(params[:id])
  end

  def purge
    # ok: ruby-record-reached-by-request-alone
    Review.find(params[:id]).destroy
  end

  def report
    # ok: ruby-record-reached-by-request-alone
    review = Review.find(params[:id])
    forward(review)
    review.destroy
  end

  def forward(review)
    raise Forbidden unless review.by?(current_user)
  end
end

module Admin
  class ApplicationController < Administrate::ApplicationController
    before_action :require_admin
  end

  class NotesController < ApplicationController
    def destroy
      # ok: ruby-record-reached-by-request-alone
      Review.find(params[:id]).destroy
    end
  end
end

class ApplicationController < ActionController::Base
  before_action :access_logger
end

module Guarded
  included do
    before_action :require_owner
  end
end

class DraftsController < ApplicationController
  include Guarded
  before_action :authenticate_user!

  def destroy
    # ok: ruby-record-reached-by-request-alone
    Review.find(params[:id]).destroy
  end
end
