class ConversationsController < ApplicationController
  def index
    filter = {}
    filter = "created_at >= ?", params[:after] if params[:after]
    # ok: ruby-sql-injection
    @list = Conversation.where(filter)
  end

  def unsafe
    filter = {}
    filter = "created_at >= #{params[:after]} AND read = ?", 1 if params[:after]
    # ruleid: ruby-sql-injection
    @list = Conversation.where(filter)
  end

  def other
    uri = URI.parse("/start")
    uri.host = params[:host]
    # ruleid: ruby-redirect-to-address-of-request
    redirect_to uri.to_s
  end

  def named
    values = params.require(:search).permit(:name, :email)
    values.each do |k, v|
      # ok: ruby-method-named-by-request
      @search.public_send("#{k}=", v)
    end
  end
end
