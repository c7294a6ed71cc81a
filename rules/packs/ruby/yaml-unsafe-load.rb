require "yaml"

def import(params)
  # ruleid: ruby-yaml-unsafe-load
  a = YAML.load(params[:settings])
  # ruleid: ruby-yaml-unsafe-load
  b = YAML.unsafe_load(params[:settings])
  # ruleid: ruby-yaml-unsafe-load
  c = Psych.unsafe_load(params[:settings])
  # ok: ruby-yaml-unsafe-load
  d = YAML.safe_load(params[:settings])
  # ok: ruby-yaml-unsafe-load
  e = YAML.load("a: 1")
  # ok: ruby-yaml-unsafe-load
  f = JSON.load(params[:settings])
  [a, b, c, d, e, f]
end
