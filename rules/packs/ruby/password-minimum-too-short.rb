Devise.setup do |config|
  # ruleid: ruby-password-minimum-too-short
  config.password_length = 6..128
  # ruleid: ruby-password-minimum-too-short
  config.password_length = 4..20
  # ok: ruby-password-minimum-too-short
  config.password_length = 12..128
  # ok: ruby-password-minimum-too-short
  config.reset_password_within = 6.hours
end

class Account < ApplicationRecord
  # ruleid: ruby-password-minimum-too-short
  validates :password, presence: true, length: { minimum: 6 }, allow_nil: true
  # ok: ruby-password-minimum-too-short
  validates :password, length: { minimum: 12 }
  # ruleid: ruby-password-minimum-too-short
  validates_length_of :name, :password, minimum: 5
  # ok: ruby-password-minimum-too-short
  validates :name, length: { minimum: 2 }
end
