"""Checks the chain of a world file without the program that wrote it, after Sources/Archive/README.md.

usage: chain.py WORLD    prints the head; says what is broken and exits 3 otherwise
"""
import hashlib
import sqlite3
import struct
import sys


def number(value):
    return struct.pack("<q", value)


def content(value):
    raw = value.encode() if isinstance(value, str) else bytes(value)
    return struct.pack("<I", len(raw)) + raw


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def broken(what):
    print(what)
    sys.exit(3)


file = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
facts = sorted(
    file.execute("SELECT key, value FROM world WHERE genesis = 1"), key=lambda fact: fact[0].encode()
)
genesis = sha(b"\1", number(len(facts)), *(content(k) + content(v) for k, v in facts))

documents = {
    (kind, bytes(digest).hex(), name): bytes(raw)
    for digest, kind, name, raw in file.execute("SELECT hash, kind, name, bytes FROM document")
}
for key, value in facts:
    if key.startswith("document/"):
        named = tuple(value.split(" ", 2))
        if named not in documents or sha(documents[named]).hex() != named[1]:
            broken(f"document {named[2]}")

hashes = {0: genesis}
sequences = {}
for entry, branch, sequence, day, actor, kind, command, previous, digest in file.execute(
    "SELECT entry, branch, sequence, day, actor, kind, command, previous_hash, hash "
    "FROM journal ORDER BY entry"
):
    sequences[branch] = sequences.get(branch, 0) + 1
    fields = number(entry) + number(branch) + number(sequence) + number(day) + number(kind)
    expected = sha(hashes.get(entry - 1, b""), b"\1", fields, content(actor), content(command))
    if sequence != sequences[branch] or previous != hashes.get(entry - 1) or digest != expected:
        broken(f"entry {entry}")
    hashes[entry] = digest

head = []
for branch, name, parent, at_day, last_entry, head_day, seal in file.execute(
    "SELECT branch, name, parent, at_day, last_entry, head_day, hash FROM branch ORDER BY branch"
):
    point = number(branch) + content(name) + number(parent or 0) + number(at_day)
    if seal != sha(hashes[last_entry], b"\1", point, number(last_entry)):
        broken(f"branch {name}")
    day, kept = file.execute("SELECT day, bytes FROM state WHERE branch = ?", [branch]).fetchone()
    place = content("state") + number(branch) + number(day) + number(0)
    if kept[:32] != sha(b"\1", place, kept[32:]) or day != head_day:
        broken("state")
    head.append(number(branch) + number(head_day) + kept[36:])
print(sha(b"\1", hashes[max(hashes)], number(len(head)), *head).hex())
