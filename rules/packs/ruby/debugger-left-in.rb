def export
  # ruleid: ruby-debugger-left-in
  binding.pry
  # ruleid: ruby-debugger-left-in
  binding.irb
  # ruleid: ruby-debugger-left-in
  byebug
  # ruleid: ruby-debugger-left-in
  debugger
  # ok: ruby-debugger-left-in
  binding.local_variables
  # ok: ruby-debugger-left-in
  render xml: @order
end
