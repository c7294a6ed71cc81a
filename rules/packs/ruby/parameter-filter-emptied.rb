Rails.application.configure do
  # ruleid: ruby-parameter-filter-emptied
  config.filter_parameters = []
  # ruleid: ruby-parameter-filter-emptied
  config.filter_parameters.clear
  # ok: ruby-parameter-filter-emptied
  config.filter_parameters += [:passw, :secret]
  # ok: ruby-parameter-filter-emptied
  config.filter_redirect = []
end
