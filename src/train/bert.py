"""BERT (Devlin et al. 2019): pieces of words, the encoder, and how what was learned is written in 8 bits."""
import math
import pathlib
import re
import unicodedata

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn import functional

import bases

HALF = hasattr(torch.backends, "mkldnn") and "avx512_bf16" in pathlib.Path("/proc/cpuinfo").read_text()


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
    def __init__(self, width, heads=12):
        super().__init__()
        self.heads, inner = heads, 4 * width
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
    """BERT (Devlin et al. 2019), or as many of its layers as are wanted."""

    def __init__(self, file, layers=None):
        super().__init__()
        given = {name: torch.tensor(value) for name, value in bases.weights(file).items()}
        has = 1 + max(int(name.split(".")[0]) for name in given if name[0].isdigit())
        self.words = nn.Embedding.from_pretrained(given.pop("words"), freeze=True)
        self.places = nn.Embedding.from_pretrained(given.pop("places"), freeze=True)
        self.register_buffer("kind", given.pop("kinds")[0])
        self.width = len(self.kind)
        self.norm = nn.LayerNorm(self.width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(self.width) for _ in range(min(has, layers or has)))
        for name, value in given.items():
            n, _, part = name.partition(".")
            if n == "norm":
                getattr(self.norm, part).data = value
            elif int(n) < len(self.layers):
                which, what = part.split(".")
                getattr(getattr(self.layers[int(n)], which), what).data = value.contiguous()

    def forward(self, ids, mask, told=0):
        """Of windows; told is what is known of each piece beside itself."""
        x = self.norm(self.words(ids) + self.places(torch.arange(ids.shape[1]))[None] + self.kind + told)
        hidden = (1 - mask[:, None, None, :]) * -1e4
        attention = None
        for layer in self.layers:
            x, attention = layer(x, hidden)
        return x, attention.mean(1)


def write(file, part, inputs, outputs, about):
    """Writes a part; inputs by name with an example and what their dimensions count, outputs with the latter, what to tell about it."""
    raw = file.with_suffix(".32")
    axes = {name: dict(enumerate(what)) for name, what in [(n, w) for n, (_, w) in inputs.items()] + list(outputs.items())}
    torch.onnx.export(part, tuple(example for example, _ in inputs.values()), str(raw), input_names=list(inputs),
                      output_names=list(outputs), dynamic_axes=axes, opset_version=13)
    model = quantized(onnx.load(str(raw)))
    raw.unlink()
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
