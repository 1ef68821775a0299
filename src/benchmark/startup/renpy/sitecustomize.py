"""Ren'Py 8.0.3 moves the first line of a syntax tree and not the last; Python 3.11.2 and later refuse that. Read by
Python itself, from PYTHONPATH."""
import ast
import builtins

usual = builtins.compile


def compile(source, *rest, **named):
    if isinstance(source, ast.AST):
        for node in ast.walk(source):
            if (getattr(node, "end_lineno", None) or 0) < getattr(node, "lineno", 0):
                node.end_lineno = node.lineno
    return usual(source, *rest, **named)


builtins.compile = compile
