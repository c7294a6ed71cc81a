ActiveRecord::Schema.define(version: 2017_10_11) do
  create_table "users", force: :cascade do |t|
    t.string "email"
    # ruleid: ruby-password-column-in-clear
    t.string "password"
    t.datetime "created_at", null: false
  end

  create_table :shop_accounts do |t|
    # ruleid: ruby-password-column-in-clear
    t.string :password, null: false
  end

  # What is left of an older one.
  create_table "members", force: :cascade do |t|
    # ok: ruby-password-column-in-clear
    t.string "password"
    t.string "password_digest"
  end

  # Of servers, and not of people.
  create_table "mail_servers", force: :cascade do |t|
    # ok: ruby-password-column-in-clear
    t.string "password"
  end
end
