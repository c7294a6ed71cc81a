import ipdb
import pdb


def export(order):
    # ruleid: python-debugger-left-in
    breakpoint()
    # ruleid: python-debugger-left-in
    pdb.set_trace()
    # ruleid: python-debugger-left-in
    ipdb.set_trace()
    # ok: python-debugger-left-in
    set_trace(order)
    # ok: python-debugger-left-in
    debugger.breakpoint()
    return order
