class ProfilesController < ApplicationController
  def update
    current_user.update(params.require(:user).permit(:name, :website))
  end

  def card
    # ruleid: ruby-stored-address-in-link
    link_to "My site", @profile.website
    # ok: ruby-stored-address-in-link
    link_to @profile.name, profile_path(@profile)
    # ok: ruby-stored-address-in-link
    link_to @profile.name, @profile
    # ok: ruby-stored-address-in-link
    link_to "My site", "https://sites.example.com/#{@profile.website}"
    # Nobody fills that in.
    # ok: ruby-stored-address-in-link
    link_to "Manual", @profile.manual
  end
end
