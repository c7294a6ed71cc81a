class PackJob < ApplicationJob
  def perform(path, mode)
    system("pack #{path}")
    # ok: ruby-command-from-request
    system(mode)
  end
end
