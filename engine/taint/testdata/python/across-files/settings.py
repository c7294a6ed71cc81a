TOOL = "uptime"
