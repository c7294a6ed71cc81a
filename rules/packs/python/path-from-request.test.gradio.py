import os

import gradio as gr
import streamlit as st


def load_prompt(name):
    # ruleid: python-path-from-request
    with open(os.path.join("prompts", name + ".txt")) as f:
        return f.read()


def load_known(name):
    if name not in ("greeting", "farewell"):
        return ""
    # ok: python-path-from-request
    with open(os.path.join("prompts", name + ".txt")) as f:
        return f.read()


def load_own(name):
    # ok: python-path-from-request
    with open(os.path.join("prompts", name + ".txt")) as f:
        return f.read()


def show(name):
    # ruleid: python-path-from-request
    return open("notes/" + name).read()


with gr.Blocks() as page:
    name = gr.Textbox()
    text = gr.Textbox()
    button = gr.Button("Load")
    button.click(load_prompt, name, text)
    button.click(fn=load_known, inputs=name, outputs=text)

gr.Interface(fn=show, inputs="text", outputs="text").launch()
load_own("greeting")

chosen = st.text_input("Name")
# ruleid: python-path-from-request
st.write(open("notes/" + chosen).read())
