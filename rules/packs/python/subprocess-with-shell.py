import shlex
import subprocess
from subprocess import Popen, PIPE


def convert(name, size):
    # ruleid: python-subprocess-with-shell
    subprocess.run("convert " + name + " out.png", shell=True)
    # ruleid: python-subprocess-with-shell
    subprocess.check_output(f"identify {name}", stderr=PIPE, shell=True)
    # ruleid: python-subprocess-with-shell
    p = Popen("resize %s" % size, shell=True, stdout=PIPE)
    # ruleid: python-subprocess-with-shell
    return subprocess.getoutput("du -sh {}".format(name)), p


def convert_safely(name):
    # ok: python-subprocess-with-shell
    subprocess.run(["convert", "--", name, "out.png"], check=True)
    # ok: python-subprocess-with-shell
    subprocess.run("ls | wc -l", shell=True)
    # ok: python-subprocess-with-shell
    subprocess.run("identify " + shlex.quote(name), shell=True)
    cmd = build(name)
    # ok: python-subprocess-with-shell
    subprocess.call(cmd, shell=True)
    # ok: python-subprocess-with-shell
    return subprocess.check_output(["identify", name], shell=False)


def chosen_format(small):
    size = "64x64" if small else "640x480"
    # ok: python-subprocess-with-shell
    return subprocess.run(f"convert in.png -resize {size} out.png", shell=True)
