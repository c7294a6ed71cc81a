class Names
  # ruleid: ruby-regex-backtracks-exponentially
  NAME = /\A(\w+\s?)*\z/
  # ok: ruby-regex-backtracks-exponentially
  WORDS = /\A\w+(?:\s\w+)*\z/

  def check(text)
    # ruleid: ruby-regex-backtracks-exponentially
    a = text =~ /^(a+)+$/
    # ruleid: ruby-regex-backtracks-exponentially
    b = Regexp.new("^(a+)+$").match(text)
    # ruleid: ruby-regex-backtracks-exponentially
    c = text.match?(/^([a-z]+)*$/i)
    # ok: ruby-regex-backtracks-exponentially
    d = text.match?(/\A[a-z]+\z/)
    # ok: ruby-regex-backtracks-exponentially
    e = text.match?(/\A[a-z]+@[a-z.]+\z/)
    [a, b, c, d, e]
  end
end

class Mails
  def check(text)
    # ok: ruby-regex-backtracks-exponentially
    a = text.match?(/\A[^@ ]+@[^ @]+\.[^ @]+\z/)
    # ok: ruby-regex-backtracks-exponentially
    b = text.match(/\[(.*)\].*\)/)
    # ok: ruby-regex-backtracks-exponentially
    c = text.gsub(/^(On|on|at) .*\n\n?(>.*\n)+/m, "")
    # ruleid: ruby-regex-backtracks-exponentially
    d = text.gsub(/^(?:\n(?:> *[^\n]*)+)+$/m, "")
    # ok: ruby-regex-backtracks-exponentially
    e = text.scan(/((?:\n(?:\n^ +[^\n]*)+)+)/m)
    # ok: ruby-regex-backtracks-exponentially
    f = text.scan(/\|((\[\[[^|\]]*\|[^|\]]*\]\]|[^|])*?)(?=\|)/)
    [a, b, c, d, e, f]
  end
end
