DEFAULT = "on"
