"""How the networks of data/encoder learn: windows of sentences, batches of them, epochs, in several processes."""
import os
import pathlib
import random
import time

import torch
from torch import distributed, nn

FOCUS, BEFORE, SENTENCE = 256, 64, 200  # pieces of a window, of what is read again before it, and of a sentence at most
UNKNOWN = -1  # neither right nor wrong


def windows(document, length, window, chance=None):
    """Divides a document's sentences; window(before, focus) makes one of those read again and those read."""
    made, size, focus, before = [], 0, [], []
    room = FOCUS if chance is None else chance.randint(FOCUS // 3, FOCUS)
    for sentence in document:
        if focus and size + length(sentence) > room:
            made.append(window(before, focus))
            before, size, focus, room = tail(before + focus, length), 0, [], FOCUS
        focus.append(sentence)
        size += length(sentence)
    return made + [window(before, focus)]


def tail(sentences, length):
    """The last of them, as many as are read again."""
    kept, size = [], 0
    for sentence in reversed(sentences):
        size += length(sentence)
        if size > BEFORE:
            break
        kept.insert(0, sentence)
    return kept


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


def learn(network, made, loss, options):
    """Trains a network and keeps its state after each epoch.

    made(chance) are the windows of an epoch, loss(network, batch) is what is made less, summed up. With several
    processes each takes its share of the batches.
    """
    if options.processes > 1:
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        torch.multiprocessing.spawn(epochs, (network, made, loss, options), nprocs=options.processes)
        network.load_state_dict(torch.load(options.state))
    else:
        epochs(0, network, made, loss, options)


def epochs(rank, network, made, loss, options):
    torch.set_num_threads(1)
    torch.manual_seed(options.seed + rank)
    many = options.processes
    if many > 1:
        distributed.init_process_group("gloo", init_method="tcp://127.0.0.1:%d" % options.port, rank=rank, world_size=many)
    chance = random.Random(options.seed)
    own = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    given = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    rates = [{"params": given, "lr": options.rate}, {"params": own, "lr": options.rate * options.faster}]
    optimizer = torch.optim.AdamW(rates, weight_decay=0.01)
    steps = options.epochs * (len(batches(made(None), options.batch, random.Random(0))) // many)
    warm = max(1, steps // 12)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1, (t + 1) / warm) * max(0.02, 1 - t / steps))
    network.train()
    for epoch in range(options.epochs):
        begun, totals, count = time.time(), 0, 0
        all_batches = batches(made(chance), options.batch, chance)
        for batch in all_batches[rank : len(all_batches) // many * many : many]:
            losses = loss(network, batch)
            optimizer.zero_grad()
            losses.sum().backward()
            if many > 1:
                share(own + given, many)
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            totals, count = totals + losses.detach(), count + 1
        if rank == 0:
            shown = ", ".join("%.4f" % x for x in (totals / count).tolist())
            print("epoch %d: loss %s, %.0f s" % (epoch + 1, shown, time.time() - begun), flush=True)
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


def mean(states):
    """What several trainings learned, averaged (Izmailov et al., Averaging Weights Leads to Wider Optima, 2018)."""
    return {name: sum(s[name] for s in states) / len(states) for name in states[0]}


def arguments(parser, epochs, batch, rate):
    """What both trainings can be told, with what they take unless told."""
    path = pathlib.Path
    parser.add_argument("--base", required=True, type=path, help="the untrained encoder: see bases.py")
    parser.add_argument("--layers", type=int, help="how many layers of it to take, from below; all unless told")
    parser.add_argument("--out", required=True, type=path, help="the folder that holds vocabulary.txt")
    parser.add_argument("--epochs", type=int, default=epochs, help="0 to write what was learned before")
    parser.add_argument("--batch", type=int, default=batch, help="pieces of a process, filled up ones included")
    parser.add_argument("--rate", type=float, default=rate, help="the highest learning rate")
    parser.add_argument("--faster", type=float, default=8, help="by what to multiply it for what the base does not have")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--port", type=int, default=29511, help="by which the processes talk")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", type=path, nargs="*", default=[], help="what was learned before, to go on from; of several the mean")
    parser.add_argument("--state", type=path, default=path("learned.pt"), help="where to keep what is learned")


def resumed(network, options):
    """The network with what was learned before, if anything was."""
    if options.resume:
        network.load_state_dict(mean([torch.load(file) for file in options.resume]))
    return network
