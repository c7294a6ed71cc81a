import os

from langchain_core.tools import tool
from langchain_openai import ChatOpenAI
from mcp.server.fastmcp import FastMCP
from openai import OpenAI

server = FastMCP("files")
client = OpenAI()
model = ChatOpenAI()


@server.tool()
def shown(name: str, lines: int) -> str:
    # ruleid: python-command-from-request
    os.system("cat " + name)
    # ok: python-command-from-request
    os.system(f"head -n {lines}")


@tool
def run(command: str) -> str:
    """Run a command."""
    # ruleid: python-command-from-request
    return os.popen(command).read()


def asked(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    # ruleid: python-command-from-request
    os.system(answer.choices[0].message.content)
    # ruleid: python-command-from-request
    os.system(model.invoke("Which command lists files?").content)
    # ok: python-command-from-request
    os.system(question)
