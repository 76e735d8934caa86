"""The command line and the worker loop.

In: arguments. Out: words on the terminal, files, a running product, and an exit code (`exits`). Every command is one
module with `add_arguments(parser)` and `run(options)`, and stands in `commands.COMMANDS`; nothing is imported before
it is needed, so that `lagetrunt read` knows neither Django nor a database. Never knows how a page looks.
"""

from lagetrunt.cli.commands import COMMANDS, build_parser, main

__all__ = ["COMMANDS", "build_parser", "main"]
