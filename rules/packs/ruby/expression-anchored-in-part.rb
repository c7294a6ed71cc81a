def trusted?(host)
  # ruleid: ruby-expression-anchored-in-part
  return true if host.match?(/\Agood\.com|better\.com/)
  # ruleid: ruby-expression-anchored-in-part
  return true if host =~ /good|better$/
  # ruleid: ruby-expression-anchored-in-part
  return true if Regexp.new("^good|better").match?(host)
  # ok: ruby-expression-anchored-in-part
  return true if host.match?(/\A(?:good\.com|better\.com)\z/)
  # ok: ruby-expression-anchored-in-part
  return true if host =~ /good\.com|better\.com/
  # ok: ruby-expression-anchored-in-part
  return true if host =~ /^good$|^better$/
  # ok: ruby-expression-anchored-in-part
  return true if host.match?(/\s|\A\z/)
  # ok: ruby-expression-anchored-in-part
  host.gsub(/^\s+|\s+$/, "")
end
