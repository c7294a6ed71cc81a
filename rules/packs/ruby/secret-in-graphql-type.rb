module Types
  class UserType < Types::BaseObject
    field :id, ID, null: false
    # ok: ruby-secret-in-graphql-type
    field :name, String, null: false
    # ruleid: ruby-secret-in-graphql-type
    field :encrypted_password, String, null: true
    # ruleid: ruby-secret-in-graphql-type
    field :token, String, null: true do
      argument :fresh, Boolean
    end
  end

  class SessionType < Types::BaseObject
    # ok: ruby-secret-in-graphql-type
    field :token, String, null: false
  end
end

UserType = GraphQL::ObjectType.define do
  field :name, types.String
  # ruleid: ruby-secret-in-graphql-type
  field :token, types.String, "Access token" do
    resolve ->(user, args, ctx) { user.access_token }
  end
end
