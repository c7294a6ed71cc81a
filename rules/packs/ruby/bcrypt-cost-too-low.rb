# ruleid: ruby-bcrypt-cost-too-low
a = BCrypt::Password.create(password, cost: 4)
# ok: ruby-bcrypt-cost-too-low
b = BCrypt::Password.create(password, cost: 12)
# ok: ruby-bcrypt-cost-too-low
c = BCrypt::Password.create(password)

Devise.setup do |config|
  # ruleid: ruby-bcrypt-cost-too-low
  config.stretches = 1
  # ok: ruby-bcrypt-cost-too-low
  config.stretches = Rails.env.test? ? 1 : 12
end
