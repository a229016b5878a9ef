#!/usr/bin/env python3
"""Compares what `beian --help` tells of with the manual page and the completions.

usage: check_completion.py PROGRAM FOLDER

Each command and each long option that the program tells of must stand in beian.1, beian.bash and
_beian, and nothing else may; the completions must know which options take a value. Prints one
sentence a difference and exits with 1 where there is one, and with 2 where nothing can be compared.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

# What can be said of a command line: its global options, and the options of each command by its
# name, which is "rulebooks show" for a command of a command.
GLOBAL = ""

OPTION = re.compile(r"(?<![\w-])--([a-z][a-z-]*)")
# One branch of a shell's case, whose patterns begin a line: the labels, then what they lead to.
BRANCH = re.compile(r"^ +((?:[a-z-]+)(?: \| [a-z-]+)*)\)\s(.*?);;", re.MULTILINE | re.DOTALL)


class CannotCompare(Exception):
    pass


def options_in(text):
    return set(OPTION.findall(text))


# What the program says.


def help_of(program, command):
    with tempfile.TemporaryDirectory() as home:
        # A home of its own, so that nothing of the user's is read or made.
        environment = dict(os.environ, HOME=home)
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            environment.pop(name, None)
        call = [program, "--lang", "en", *command.split(), "--help"]
        done = subprocess.run(call, env=environment, stdin=subprocess.DEVNULL,
                              capture_output=True, encoding="utf-8", timeout=60)
    if done.returncode != 0:
        raise CannotCompare(f"“{' '.join(call[1:])}” failed: {done.stderr.strip()}")
    return done.stdout


def entries_of(text, heading):
    """The first words of the lines below a heading of the help."""
    block = re.search(rf"^{heading}:\n((?:  .*\n)*)", text, re.MULTILINE)
    return re.findall(r"^  (\S.*)$", block[1], re.MULTILINE) if block else []


def said_by_program(program):
    """The options of each command, and those of them all that take no value."""
    said, flags = {}, set()
    pending = [GLOBAL]
    while pending:
        command = pending.pop()
        text = help_of(program, command)
        # The option itself stands at the beginning of its line; its sentence may name others.
        heads = [re.split(r"\s{2,}", line)[0] for line in entries_of(text, "Options")]
        heads = [head.replace(",", " ").removesuffix(" (needed)") for head in heads]
        said[command] = options_in(" ".join(heads))
        flags |= options_in(" ".join(head for head in heads if re.fullmatch(r"[a-z -]+", head)))
        if f"Usage: beian {command}".strip() not in text:
            raise CannotCompare(f"The program has no help for “{command}”.")
        for line in entries_of(text, "Commands"):
            pending.append(f"{command} {line.split()[0]}".strip())
    if not said[GLOBAL] or len(said) == 1:
        raise CannotCompare("The program's help tells of no options or of no commands.")
    return said, flags


# What the files name.


def named_by_manual(text):
    text = text.replace(r"\-", "-")
    sections = dict(re.findall(r"^\.Sh (.*)\n((?:(?!\.Sh ).*\n)*)", text, re.MULTILINE))
    if "COMMANDS" not in sections or "GLOBAL OPTIONS" not in sections:
        raise CannotCompare("beian.1 has no section COMMANDS or none of GLOBAL OPTIONS.")

    def flags(heads):
        return set(re.findall(r"\bFl -([a-z][a-z-]*)", "\n".join(heads)))

    items = re.findall(r"^\.It (.*)$", sections["GLOBAL OPTIONS"], re.MULTILINE)
    named = {GLOBAL: flags(items)}

    # The commands are the items of the outer lists. The head of one stands in its own line, or in
    # the lines up to .Xc; the items of the list below it are its options.
    depth, in_head, command = 0, False, None
    for line in sections["COMMANDS"].splitlines():
        depth += line.startswith(".Bl") - line.startswith(".El")
        begins = depth == 1 and line.startswith(".It")
        if begins or depth == 0:
            in_head, command = line == ".It Xo", None
        if match := re.match(r"\.(?:It )?Cm ([a-z-]+(?: [a-z-]+)*)", line):
            # In running text a command is only referred to.
            if begins or (in_head and command is None):
                command = match[1]
                named[command] = set()
        if command is not None and (in_head or line.startswith(".It")):
            named[command] |= flags([line])
        if line == ".Xc":
            in_head = False
    return named


def array_of(text, name, opening="(", closing=")"):
    """The lines of a shell's array or quoted text: name=( … ), name=' … '."""
    match = re.search(rf"\b{name}={re.escape(opening)}(.*?){re.escape(closing)}\s*$", text,
                      re.MULTILINE | re.DOTALL)
    if not match:
        raise CannotCompare(f"There is no {name}={opening}…{closing} in the completion.")
    return match[1]


def branches_of(text, start):
    """The branches of the case that begins with that line."""
    begin = text.find(start)
    if begin < 0:
        raise CannotCompare(f"There is no “{start}” in the completion.")
    body = text[begin + len(start):]
    body = body[:re.search(r"^ +esac", body, re.MULTILINE).start()]
    return [(labels.split(" | "), branch) for labels, branch in BRANCH.findall(body)]


def named_by_bash(text):
    named = {GLOBAL: options_in(array_of(text, "global", "'", "'"))}
    for command in array_of(text, "verbs", "'", "'").split():
        named[command] = set()
    for command in array_of(text, "rulebooks_verbs", "'", "'").split():
        named[f"rulebooks {command}"] = set()
    start = "    local options=''\n    case $verb in\n"
    for labels, branch in branches_of(text, start):
        for label in labels:
            named.setdefault(label, set()).update(options_in(branch))
    return named


def named_by_zsh(text):
    def specs(lines):
        # "(-h --help)" before a specification excludes options, and its description may name some.
        begins = re.findall(r"""^\s*["'](?:\([^)]*\))?\*?(--[a-z-]+)""", lines, re.MULTILINE)
        inline = re.findall(r"""specs=\(["']\*?(--[a-z-]+)""", lines)
        braces = re.findall(r"\{[^}]*\}", lines)
        return options_in(" ".join([*begins, *inline, *(b.replace(",", " ") for b in braces)]))

    def commands(name):
        return re.findall(r"""^\s*["']([a-z-]+):""", array_of(text, name), re.MULTILINE)

    shared = {name: specs(array_of(text, name)) for name in ("filter", "answers")}
    named = {GLOBAL: specs(array_of(text, "global"))}
    for command in commands("commands"):
        named[command] = set()
    for command in commands("rulebooks_commands"):
        named[f"rulebooks {command}"] = set()
    # The case over the commands is the one of the outermost function.
    start = "\n    case $words[1] in\n"
    for labels, branch in branches_of(text, start):
        for label in labels:
            named.setdefault(label, set()).update(specs(branch))
            for name, options in shared.items():
                if f"${name}" in branch:
                    named[label] |= options
    return named


# What differs.


def differences(said, named, where):
    common = said[GLOBAL]

    def whose(command):
        return f"of “{command}”" if command else "that stands with every command"

    for command in sorted(said.keys() | named.keys()):
        if command not in named:
            yield f"{where} lacks the command “{command}”."
            continue
        if command not in said:
            yield f"{where} names the command “{command}”, which the program does not have."
            continue
        theirs = said[command] - (set() if command == GLOBAL else common)
        ours = named[command] - (set() if command == GLOBAL else common)
        for option in sorted(theirs - ours):
            yield f"{where} lacks the option --{option} {whose(command)}."
        for option in sorted(ours - theirs):
            yield (f"{where} names the option --{option} {whose(command)}, which the program does "
                   "not have.")


def strangers(said, named, text, where):
    """What is named outside of the lists that are compared: a reference, a value's option."""
    if where == "beian.1":
        text = text.replace(r"\-", "-")
        words = re.findall(r"\bFl -([a-z][a-z-]*)", text)
        for command in re.findall(r"^\.(?:It )?Cm ([a-z-]+)", text, re.MULTILINE):
            if command not in said and command not in named:
                yield f"{where} names the command “{command}”, which the program does not have."
    else:
        words = options_in(re.sub(r"^ *#.*", "", text, flags=re.MULTILINE))
    for option in sorted(set(words) - set().union(*said.values(), *named.values())):
        yield f"{where} names the option --{option}, which the program does not have."


def wrong_flags(said, flags, named, text, where):
    """A completion that is wrong about a value takes the next word for what it is not."""
    if where == "beian.1":
        return
    if where == "beian.bash":
        without = options_in(array_of(text, "flags", "'", "'"))
    else:
        without = set(re.findall(r"--([a-z-]+)\[", text)) | (options_in(text) & {"help"})
    # What the program or the file lacks altogether is said already.
    both = set().union(*said.values()) & set().union(*named.values())
    for option in sorted((flags - without) & both):
        yield f"{where} lets --{option} take a value, which it does not."
    for option in sorted((without - flags) & both):
        yield f"{where} lets --{option} take no value, which it does."


def main(arguments):
    if len(arguments) != 2:
        print("usage: check_completion.py PROGRAM FOLDER", file=sys.stderr)
        return 2
    program, folder = os.path.abspath(arguments[0]), Path(arguments[1])
    readers = {"beian.1": named_by_manual, "beian.bash": named_by_bash, "_beian": named_by_zsh}
    try:
        said, flags = said_by_program(program)
        found = []
        for name, reader in readers.items():
            text = (folder / name).read_text(encoding="utf-8")
            named = reader(text)
            found += differences(said, named, name)
            found += strangers(said, named, text, name)
            found += wrong_flags(said, flags, named, text, name)
    except (CannotCompare, OSError, subprocess.SubprocessError) as error:
        print(f"Cannot compare the program with its manual page and completions: {error}",
              file=sys.stderr)
        return 2
    for sentence in dict.fromkeys(found):
        print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
