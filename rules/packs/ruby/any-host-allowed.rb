Rails.application.configure do
  # ruleid: ruby-any-host-allowed
  config.hosts.clear
  # ruleid: ruby-any-host-allowed
  config.hosts = nil
  # ruleid: ruby-any-host-allowed
  config.hosts << /.*/
  # ok: ruby-any-host-allowed
  config.hosts = ["shop.example"]
  # ok: ruby-any-host-allowed
  config.hosts << "shop.example"
  # ok: ruby-any-host-allowed
  config.paths.clear
end
