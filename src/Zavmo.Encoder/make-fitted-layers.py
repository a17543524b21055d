"""Fits the last two layers of the sentence model, a second time, to tell accounts that make sense from texts that make none.

    python3 make-fitted-layers.py TEXTS OUT

TEXTS is the folder that `ZAVMO_WRITE_TEXTS=TEXTS dotnet test tests/Zavmo.Learning.Tests --filter VectorModelTests` fills: `texts.jsonl` (tokens, labels and
weights of a text a line; the labels are: in order, makes sense) and `model.onnx`. OUT gets `fitted-layers.txt` and `fitted-sense-model.txt`; the first
lies beside this file, the second in Zavmo.Learning/Discover/Accounts/Lexicon. It needs PyTorch (Debian's python3-torch does) and takes twenty minutes of two cores.

A matrix of the model stays as it is; the product of two narrow ones is added to it (Hu et al. 2021). A unit hears each token, a head the loudest and the mean
of each unit, as in TokenNetwork.
"""
import base64, json, math, os, pathlib, random, sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

LAYERS, FIRST, SIZE, HEADS = 6, 4, 384, 12
RANK, UNITS, EPOCHS, BATCH, AT_ONCE = 32, 96, 3, 32, 1600
STEP, STEP_OF_UNITS, WARM, DECAY, DROP, SEED = 6e-4, 1e-3, 100, 0.01, 0.1, 1
# Names of a layer's matrices in the package's model: what is added to the number of its first.
MATRICES = {"query": 0, "key": 1, "value": 4, "out": 10, "up": 11, "down": 12}
FIRST_MATRIX, MATRICES_OF_A_LAYER = 927, 13
BIASES = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value", "out": "attention.output.dense",
          "up": "intermediate.dense", "down": "output.dense"}
NORMS = ("attention.output.LayerNorm", "output.LayerNorm")
# TokenNetwork hears a state in spreads and cuts it off at six of them: this one cuts nothing.
SPREAD = 4.0


def fields(message):
    """The fields of a protobuf message: number and content."""
    def varint(at):
        value = shift = 0
        while True:
            byte = message[at]
            value |= (byte & 127) << shift
            at, shift = at + 1, shift + 7
            if byte < 128:
                return value, at

    at = 0
    while at < len(message):
        tag, at = varint(at)
        if tag & 7 == 0:
            value, at = varint(at)
        else:
            size, at = varint(at) if tag & 7 == 2 else ({5: 4, 1: 8}[tag & 7], at)
            value, at = message[at:at + size], at + size
        yield tag >> 3, value


def weights(path):
    """The tensors of a model by name."""
    graph = next(content for number, content in fields(memoryview(path.read_bytes())) if number == 7)
    tensors = {}
    for number, content in fields(graph):
        if number == 5:
            parts = list(fields(content))
            name = bytes(next(part for key, part in parts if key == 8)).decode()
            numbers = [part for key, part in parts if key == 9]
            if numbers and next(part for key, part in parts if key == 2) == 1:
                tensors[name] = torch.from_numpy(np.frombuffer(numbers[0], dtype=np.float32).copy())
    return tensors


class Linear(nn.Module):
    def __init__(self, matrix, bias, name, is_fitted):
        super().__init__()
        self.name, self.own = name, matrix
        self.bias = nn.Parameter(bias, requires_grad=is_fitted)
        self.first = nn.Parameter(torch.randn(matrix.shape[0], RANK) / math.sqrt(matrix.shape[0])) if is_fitted else None
        self.second = nn.Parameter(torch.zeros(RANK, matrix.shape[1])) if is_fitted else None

    def forward(self, states):
        flat = states.reshape(-1, states.shape[-1])
        result = torch.addmm(self.bias, flat, self.own)
        return (result if self.first is None else result + (flat @ self.first) @ self.second).view(*states.shape[:-1], -1)


class Layer(nn.Module):
    def __init__(self, tensors, number):
        super().__init__()
        self.path, is_fitted = f"encoder.layer.{number}.", number >= FIRST
        for name, place in MATRICES.items():
            matrix = str(FIRST_MATRIX + MATRICES_OF_A_LAYER * number + place)
            bias = tensors[self.path + BIASES[name] + ".bias"]
            setattr(self, name, Linear(tensors[matrix].view(-1, len(bias)), bias, matrix, is_fitted))
        self.norms = nn.ModuleList(nn.LayerNorm(SIZE, eps=1e-12) for _ in NORMS)
        for norm, name in zip(self.norms, NORMS):
            norm.weight = nn.Parameter(tensors[f"{self.path}{name}.weight"], requires_grad=is_fitted)
            norm.bias = nn.Parameter(tensors[f"{self.path}{name}.bias"], requires_grad=is_fitted)

    def forward(self, states, mask, drop):
        count, length, _ = states.shape
        query, key, value = (part(states).view(count, length, HEADS, -1).transpose(1, 2) for part in (self.query, self.key, self.value))
        shares = (query @ key.transpose(-1, -2) / math.sqrt(SIZE / HEADS) + mask).softmax(-1)
        states = self.norms[0](states + drop(self.out((shares @ value).transpose(1, 2).reshape(count, length, SIZE))))
        return self.norms[1](states + drop(self.down(F.gelu(self.up(states)))))

    def lines(self):
        text = lambda tensor: base64.b64encode(tensor.detach().numpy().astype(np.float16).tobytes()).decode()
        for name in MATRICES:
            part = getattr(self, name)
            yield f"{part.name} {text(part.first)} {text(part.second)}"
            yield f"{self.path}{BIASES[name]}.bias {text(part.bias)}"
        for norm, name in zip(self.norms, NORMS):
            yield f"{self.path}{name}.weight {text(norm.weight)}"
            yield f"{self.path}{name}.bias {text(norm.bias)}"


class Noise:
    """Dropout by a long row of noise, from which each part is taken somewhere: drawing it anew takes longer than all the rest."""
    def __init__(self, length=4_000_000):
        self.row = (torch.rand(length) > DROP).float() / (1 - DROP)

    def __call__(self, states):
        at = random.randrange(len(self.row) - states.numel())
        return states * self.row[at:at + states.numel()].view_as(states)


class Model(nn.Module):
    def __init__(self, tensors, heads):
        super().__init__()
        self.words, self.places, self.kind = (tensors[f"embeddings.{name}_embeddings.weight"].view(-1, SIZE) for name in ("word", "position", "token_type"))
        self.norm = tensors["embeddings.LayerNorm.weight"], tensors["embeddings.LayerNorm.bias"]
        self.layers = nn.ModuleList(Layer(tensors, number) for number in range(LAYERS))
        self.units, self.heads = nn.Linear(SIZE, UNITS), nn.Linear(2 * UNITS, heads)

    @torch.no_grad()
    def below(self, tokens, there):
        """What the layers hold that are not fitted."""
        states = F.layer_norm(self.words[tokens] + self.places[:tokens.shape[1]] + self.kind[0], (SIZE,), *self.norm, eps=1e-12)
        for layer in self.layers[:FIRST]:
            states = layer(states, (1 - there)[:, None, None, :] * -1e9, lambda held: held)
        return states

    def forward(self, states, there, drop=lambda held: held):
        for layer in self.layers[FIRST:]:
            states = layer(states, (1 - there)[:, None, None, :] * -1e9, drop)
        # The opening and the closing token stand for no word.
        words = torch.zeros_like(there)
        words[:, 1:-1] = there[:, 2:]
        said = F.relu(self.units(drop(states))) * words[..., None]
        heard = torch.cat([said.max(1)[0], said.sum(1) / words.sum(1, keepdim=True)], -1)
        return self.heads(F.dropout(heard, 2 * DROP, self.training))

    def lines(self):
        """As TokenNetwork reads it, which hears a state in spreads."""
        numbers = lambda values: " ".join(f"{value:.4G}" for value in values)
        halves = lambda value: base64.b64encode(np.full(SIZE, value, dtype=np.float16).tobytes()).decode()
        yield numbers(self.heads.bias.tolist())
        yield halves(0)
        yield halves(SPREAD)
        for unit in range(UNITS):
            row = self.units.weight[unit].detach().numpy() * SPREAD
            scale = max(abs(row).max() / 127, 1e-30)
            steps = base64.b64encode(np.round(row / scale).astype(np.int8).tobytes()).decode()
            yield "|".join([f"{self.units.bias[unit].item():.5G}", numbers(self.heads.weight[:, unit].tolist()), numbers(self.heads.weight[:, UNITS + unit].tolist()), f"{scale:.5G} {steps}"])


def batch(texts, key):
    length = max(len(text["tokens"]) for text in texts)
    held, there = torch.zeros(len(texts), length, *texts[0][key].shape[1:], dtype=texts[0][key].dtype), torch.zeros(len(texts), length)
    for row, text in enumerate(texts):
        held[row, :len(text["tokens"])], there[row, :len(text["tokens"])] = text[key], 1
    return (held.float() if key == "below" else held), there


def batches(texts):
    """All texts in another order, with such of nearly the same length together."""
    random.shuffle(texts)
    parts = []
    for at in range(0, len(texts), AT_ONCE):
        part = sorted(texts[at:at + AT_ONCE], key=lambda text: len(text["tokens"]))
        parts += [part[start:start + BATCH] for start in range(0, len(part), BATCH)]
    random.shuffle(parts)
    return parts


def main(folder, out):
    torch.set_num_threads(os.cpu_count())
    random.seed(SEED)
    torch.manual_seed(SEED)
    texts = [json.loads(line) for line in (folder / "texts.jsonl").open()]
    model = Model(weights(folder / "model.onnx"), len(texts[0]["labels"]))
    for text in texts:
        text["tokens"] = torch.tensor(text["tokens"])
    for part in batches(texts):
        for text, states in zip(part, model.below(*batch(part, "tokens"))):
            text["below"] = states[:len(text["tokens"])].half().clone()

    drop = Noise()
    heads = [*model.units.parameters(), *model.heads.parameters()]
    known = {id(parameter) for parameter in heads}
    fitted = [parameter for parameter in model.parameters() if parameter.requires_grad and id(parameter) not in known]
    optimizer = torch.optim.AdamW([{"params": fitted}, {"params": heads}], weight_decay=DECAY)
    steps, step = EPOCHS * math.ceil(len(texts) / BATCH), 0
    for epoch in range(EPOCHS):
        lost = 0
        for part in batches(texts):
            share = min(1, step / WARM) * max(0.02, 1 - step / steps)
            for group, size in zip(optimizer.param_groups, (STEP, STEP_OF_UNITS)):
                group["lr"] = size * share
            labels, shares = (torch.tensor([text[key] for text in part], dtype=torch.float) for key in ("labels", "weights"))
            loss = (F.binary_cross_entropy_with_logits(model(*batch(part, "below"), drop), labels, reduction="none") * shares).sum() / len(part)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(fitted + heads, 1)
            optimizer.step()
            step, lost = step + 1, lost + loss.item()
        print(f"epoch {epoch + 1}: loss {lost * BATCH / len(texts):.4f}", flush=True)

    (out / "fitted-layers.txt").write_text("".join(f"{line}\n" for layer in model.layers[FIRST:] for line in layer.lines()))
    (out / "fitted-sense-model.txt").write_text("".join(f"{line}\n" for line in model.lines()))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
