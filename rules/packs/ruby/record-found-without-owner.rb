class OrdersController < ApplicationController
  def show
    # ruleid: ruby-record-found-without-owner
    @order = Order.find(params[:id])
    # ruleid: ruby-record-found-without-owner
    @item = Item.find_by(id: params[:item_id])
    # ruleid: ruby-record-found-without-owner
    @key = Key.find_by!(id: params[:id])
    # ok: ruby-record-found-without-owner
    @order = current_user.orders.find(params[:id])
    # ok: ruby-record-found-without-owner
    @page = Page.find_by(slug: params[:slug])
    # ok: ruby-record-found-without-owner
    authorize Order.find(params[:id])
  end
end
