"""The public API as a user types it. `mypy` checks this file, strictly, and nothing runs it.

Each `type: ignore` marks a mistake that mypy has to find: an unused comment is an error, too."""
from pathlib import Path

from matplotlib.figure import Figure
from torch import Tensor, nn

from sar_nbdev.all import (SARCallback, SarDataset, SimilarityCapture, attention_mask, create_vit, label_components,
                           load_checkpoint, load_run, measure_components, register_dataset, sar_dls,
                           sar_learner, sar_train, sar_weight, show_attention, similarity_maps, spatial_entropy)
from sar_nbdev.train.recipes import Recipe, make_recipe


def entropies(model: nn.Module, images: Tensor) -> tuple[Tensor, Tensor]:
    "The entropy of each head, and how many components its map has"
    maps, heads = similarity_maps(model, images, layer=-1, query='mean')
    labels: Tensor = label_components(maps > maps.mean((-2, -1), keepdim=True), connectivity=4)
    return spatial_entropy(maps, connectivity=4, reduction='none'), labels.amax((-2, -1))


def penalty(model: nn.Module, images: Tensor) -> Tensor:
    "The regularizer in a training loop of one's own"
    with SimilarityCapture(model) as capture: model(images)
    assert capture.maps is not None
    return .01*spatial_entropy(capture.maps)


def squared(maps: Tensor) -> Tensor:
    "A regularizer of one's own"
    return maps.square().mean()


def train(path: Path) -> None:
    "A Learner, by hand and by function, and a run"
    dls = sar_dls('folder', path, size=224, bs=32, valid_pct=.2)
    recipe: Recipe = make_recipe('deit', epochs=100)
    learn = sar_learner(dls, 'vit_small_patch16_224', weight=.01, regularizer=squared, recipe=recipe, pretrained=True)
    learn.fit_recipe()
    callback = SARCallback(weight=.01, warmup=.1, layer=(-2, -1), query=None)
    learn.add_cb(callback)
    runs: list[Path] = sar_train('digits', weight=0, epochs=3)
    model: nn.Module = load_run(runs[0])
    figure: Figure = show_attention(model, path/'image.jpg', keep_mass=.6)
    figure.savefig(path/'attention.png')


def measure(maps: Tensor) -> tuple[Tensor, Tensor]:
    "Masks and components of maps"
    masks: Tensor = attention_mask(maps, mass=.6)
    assert masks.shape == maps.shape
    return measure_components(maps, keep_mass=.6)


def weights(path: str, dataset: SarDataset) -> float:
    "A checkpoint, a dataset of one's own, and the weight halfway"
    report = load_checkpoint(create_vit('vit_tiny_patch16_224', num_classes=10), path)
    print(report)
    register_dataset(dataset)
    return sar_weight(.5, weight=.01)


def mistakes(maps: Tensor, model: nn.Module) -> None:
    "What mypy has to find"
    spatial_entropy(maps, reduction='sum')  # type: ignore[arg-type]
    SARCallback(weight='high')  # type: ignore[arg-type]
    SARCallback(connectivity=6)  # type: ignore[arg-type]
    sar_dls(bs='many')  # type: ignore[arg-type]
    sar_learner(sar_dls(), weight='high')  # type: ignore[arg-type]
    attention_mask(maps, .6, 'nats')  # type: ignore[call-arg]
