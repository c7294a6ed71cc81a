class User < ApplicationRecord
  # ruleid: ruby-regex-anchors-match-lines
  validates :homepage, format: { with: /^https?:\/\/.+$/, multiline: true }
  # ruleid: ruby-regex-anchors-match-lines
  validates_format_of :name, with: /^[a-z]+$/
  # ruleid: ruby-regex-anchors-match-lines
  validates :code, format: /^[0-9]{6}$/
  # ok: ruby-regex-anchors-match-lines
  validates :homepage, format: { with: /\Ahttps?:\/\/\S+\z/ }
  # ok: ruby-regex-anchors-match-lines
  validates_format_of :name, with: /\A[a-z]+\z/
  # ok: ruby-regex-anchors-match-lines
  validates :name, presence: true
end
