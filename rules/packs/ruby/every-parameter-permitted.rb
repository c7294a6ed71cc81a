class ProfilesController < ApplicationController
  def update
    # ruleid: ruby-every-parameter-permitted
    current_user.update(params[:user].permit!)
    # ruleid: ruby-every-parameter-permitted
    attributes = params.require(:user).permit!
    # ok: ruby-every-parameter-permitted
    current_user.update(params.require(:user).permit(:name, :email))
    attributes
  end
end

class LanguagesController < ApplicationController
  def update
    # ok: ruby-every-parameter-permitted
    redirect_to params.permit!.to_h.merge(lang: "en")
    # ok: ruby-every-parameter-permitted
    @link = params.except(:page).permit!
  end
end

class Application < Rails::Application
  # ruleid: ruby-every-parameter-permitted
  config.action_controller.permit_all_parameters = true
end

# ok: ruby-every-parameter-permitted
ActionController::Parameters.permit_all_parameters = false
