OFFICE_PASSWORD = 'tr0ub4dor'
HINT = 'ask the office'

post '/login' do
  # ruleid: ruby-password-compared-with-literal
  halt 403 unless params[:password] == 'letmein42'
  password = params['password'] || ''
  # ruleid: ruby-password-compared-with-literal
  redirect '/office' if password == OFFICE_PASSWORD
  # ruleid: ruby-password-compared-with-literal
  halt 401 if data['password'] != 'open-sesame'
  # ok: ruby-password-compared-with-literal
  halt 400 if password == ''
  # ok: ruby-password-compared-with-literal
  halt 400 if password == params[:confirmation]
  # ok: ruby-password-compared-with-literal
  show if field_type == 'password'
  # ok: ruby-password-compared-with-literal
  show if params[:password_hint] == HINT
end
