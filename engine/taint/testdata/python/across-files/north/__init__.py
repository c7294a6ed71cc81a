from .tools import listed
from .rows import *
