# ruleid: supply-chain-gem-source-over-http
source "http://rubygems.org"
gem "rails"
# ok: supply-chain-gem-source-over-http
source "https://rubygems.org"
# ok: supply-chain-gem-source-over-http
gem "rails", "~> 8.0"
