def picked(name):
    return "grep " + name
