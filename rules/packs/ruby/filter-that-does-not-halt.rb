class AccountsController < ApplicationController
  before_action :check_owner, only: [:edit, :update]
  before_action :require_admin, only: [:destroy]

  def edit; end

  private

  # ruleid: ruby-filter-that-does-not-halt
  def check_owner
    @account = Account.find(params[:id])
    return false unless @account.user == current_user
  end

  # ok: ruby-filter-that-does-not-halt
  def require_admin
    redirect_to root_path unless current_user.admin?
    return false if performed?
  end

  # ok: ruby-filter-that-does-not-halt
  def permitted?
    return false unless current_user
    current_user.admin?
  end

  # ok: ruby-filter-that-does-not-halt
  def empty
    return false unless @account
  end
end

class CardsController < ApplicationController
  before_filter :only_mine

  # ruleid: ruby-filter-that-does-not-halt
  def only_mine
    @card = Card.find(params[:id])
    if @card.user_id != session[:user_id]
      flash[:notice] = "not yours"
      return false
    end
  end
end

# Asked by a condition, and no filter.
class NotesController < ApplicationController
  def show
    head :forbidden unless allowed_here
  end

  # ok: ruby-filter-that-does-not-halt
  def allowed_here
    return false unless current_user
    true
  end
end
