from shop.runners.shell import Shell, quoted, run_plain

__all__ = ["Shell", "quoted", "run_plain"]
