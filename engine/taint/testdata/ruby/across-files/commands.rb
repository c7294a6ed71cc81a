module Commands
  MODE = "safe"
  TOOL = "uptime"

  def self.build(host)
    "ping " + host
  end

  def self.fixed(host)
    "uptime"
  end

  def self.run(host)
    system("ping " + host)
  end
end
