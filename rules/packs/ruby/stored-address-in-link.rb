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
    # Of the program's own settings, or no address.
    # ok: ruby-stored-address-in-link
    link_to "Us", settings.facebook
    # ok: ruby-stored-address-in-link
    link_to "Manual", @profile.manual
  end
end

class MessagesController < ApplicationController
  def create
    Message.create(params.require(:message).permit(:recipient, :title, :homepage))
  end

  def show
    # Another record, whose page is linked.
    # ok: ruby-stored-address-in-link
    link_to "to", @message.recipient
    # ok: ruby-stored-address-in-link
    link_to @message.title, link_options.merge(title: @message.title)
    # ruleid: ruby-stored-address-in-link
    link_to @message.title, @message.homepage, class: "more"
  end
end

class RepositoriesController < ApplicationController
  def show
    # Mostly made of a fixed beginning and a name.
    # ok: ruby-stored-address-in-link
    link_to @repository.name, @repository.github_url
    # ruleid: ruby-stored-address-in-link
    link_to "Find me", @profile.facebook
  end
end
