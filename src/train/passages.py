#!/usr/bin/env python3
"""Turns passages in the form of data/training/WRITING.md into documents and gold, and tells what is wrong in them.

    python3 src/train/passages.py FOLDER --out data/training/encoder

A passage with a fault is left out; so is one whose name the folder holds already, and one that shares a run of eight words with
a document under --apart, by which results are measured.
"""
import argparse
import json
import pathlib
import re

ACTOR = {"Person", "Organization"}
RELATIONS = {
    "MEMBER_OF": ({"Person"}, {"Organization"}), "LED": ({"Person"}, {"Organization"}), "FOUNDED": (ACTOR, {"Organization"}),
    "PART_OF": ({"Organization"}, {"Organization"}), "SPLIT_FROM": ({"Organization"}, {"Organization"}),
    "MERGED_WITH": ({"Organization"}, {"Organization"}), "ALLIED_WITH": (ACTOR, ACTOR), "SUPPORTED": (ACTOR, ACTOR),
    "OPPOSED": (ACTOR, ACTOR), "CONTACTED": (ACTOR, ACTOR), "EXPELLED_FROM": (ACTOR, {"Organization"}),
    "ARRESTED_BY": (ACTOR, ACTOR), "IMPRISONED_IN": ({"Person"}, {"Place"}), "KILLED_BY": ({"Person"}, ACTOR),
    "EXILED_TO": (ACTOR, {"Place"}), "LIVED_IN": ({"Person"}, {"Place"}), "BORN_IN": ({"Person"}, {"Place"}),
    "DIED_IN": ({"Person"}, {"Place"}), "RELATED_TO": ({"Person"}, {"Person"}), "AUTHORED": (ACTOR, {"Work"}),
    "SIGNED": ({"Person"}, {"Work"}), "PARTICIPATED_IN": (ACTOR, {"Event"}),
}
TYPES = {"Person", "Organization", "Place", "Work", "Event"}
KINDS = {"party", "faction", "international", "union", "state-organ", "press", "committee", "army", "other"}
CERTAINTIES = {"asserted", "hedged", "denied"}
MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")


class Fault(Exception):
    """What is wrong in a passage."""


def fields(line, least):
    found = [field.strip() for field in line.split("|", 4)]
    if len(found) < least:
        raise Fault("too few fields: " + line)
    return [None if field in ("", "-") else field for field in found]


def lines(part):
    return [line for line in part.splitlines() if line.strip()]


def entities(part):
    found = {}
    for id, type, kind, name, *others in (fields(line, 4) for line in lines(part)):
        if type not in TYPES or not name or id in found:
            raise Fault("no entity of its own: %s" % id)
        others = [other.strip() for other in (others[0] or "").split(";") if other.strip()] if others else []
        found[id] = {"id": id, "type": type, "name": name, "aliases": others}
        if type == "Organization":
            found[id]["kind"] = kind if kind in KINDS else "other"
    return found


def unmarked(part, known):
    """The bare text, and its mentions."""
    marked = "\n\n".join(" ".join(p.split()) for p in re.split(r"\n\s*\n", part) if p.strip()) + "\n"
    text, mentions, at = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        who = [id.strip() for id in mark[2].split(",")]
        if not set(who) <= set(known):
            raise Fault("a mention of nobody known: " + mark[0])
        mentions.append({"start": len(text), "end": len(text) + len(mark[1]), "who": who})
        text, at = text + mark[1], mark.end()
    text += marked[at:]
    if re.search(r"[\[\]|]", text):
        raise Fault("a mark that is not closed, or stands within another: " + re.search(r".{0,30}[\[\]|].{0,30}", text)[0])
    return text, mentions


def claims(part, known, text):
    found, seen = [], set()
    for line in lines(part):
        said, date, place, certainty, quote = fields(MARK.sub(r"\1", line), 5)
        ends = tuple(said.split())
        if len(ends) != 3 or ends[1] not in RELATIONS or not {ends[0], ends[2]} <= set(known) or ends[0] == ends[2]:
            raise Fault("no claim about two known entities: " + said)
        if any(known[ends[2 * side]]["type"] not in RELATIONS[ends[1]][side] for side in (0, 1)):
            raise Fault("types that do not fit the relation: " + said)
        quote = " ".join(quote.split()) if quote else ""
        if certainty not in CERTAINTIES or not quote or quote not in text or ends in seen:
            raise Fault("certainty or quote is wrong, or it stands twice: " + said)
        seen.add(ends)
        place = known[place]["name"] if place in known else place
        found.append({"subject": ends[0], "relation": ends[1], "object": ends[2], "date": date, "place": place,
                      "certainty": certainty, "quote": quote})
    return found


def passage(file):
    """A passage's text and gold."""
    parts = re.fullmatch(r"\s*@entities\s*\n(.*?)\n@text\s*\n(.*?)\n@claims\s*\n(.*)", file.read_text(encoding="utf-8"), re.S)
    if not parts:
        raise Fault("@entities, @text and @claims have to follow each other")
    known = entities(parts[1])
    text, mentions = unmarked(parts[2], known)
    return text, {"document": file.name, "entities": list(known.values()), "claims": claims(parts[3], known, text),
                  "mentions": mentions}


def runs(text):
    words = re.findall(r"\w+", text.lower())
    return {" ".join(words[i : i + 8]) for i in range(len(words) - 7)}


def written(gold):
    """The gold with an entry a line."""
    rows = lambda key: ",\n".join("  " + json.dumps(entry, ensure_ascii=False) for entry in gold[key])
    parts = ",\n ".join('"%s": [\n%s]' % (key, rows(key)) for key in ("entities", "claims", "mentions"))
    return '{"document": %s,\n %s}\n' % (json.dumps(gold["document"], ensure_ascii=False), parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, help="passages (*.txt)")
    parser.add_argument("--out", type=pathlib.Path, help="a folder with documents and gold, to add to")
    parser.add_argument("--apart", nargs="*", type=pathlib.Path, default=[], help="folders of documents to share nothing with")
    options = parser.parse_args()
    apart = {run for folder in options.apart for file in folder.iterdir() for run in runs(file.read_text(encoding="utf-8"))}
    for file in sorted(options.folder.glob("*.txt")):
        try:
            text, gold = passage(file)
            if apart & runs(text):
                raise Fault("it shares eight words in a row with a document by which results are measured")
            if options.out and (options.out / "documents" / file.name).exists():
                raise Fault("there is a passage of this name")
        except Fault as fault:
            print("%s: %s" % (file, fault))
            continue
        if options.out:
            (options.out / "documents" / file.name).write_text(text, encoding="utf-8")
            (options.out / "gold" / (file.stem + ".json")).write_text(written(gold), encoding="utf-8")


if __name__ == "__main__":
    main()
