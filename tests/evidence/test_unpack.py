"""Archives: every member sealed on its own; bombs, lying names and broken members are refused by name."""

import io
import zipfile
from pathlib import Path

import pytest

from ceasefire.evidence.store import SealRefused, Store
from ceasefire.evidence.unpack import Limits, unpack


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "evidence")


def sealed(store: Store, members: dict[str, bytes], *, spoil: bytes = b"") -> str:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED if spoil else zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    data = buffer.getvalue()
    if spoil:
        data = data.replace(spoil, bytes([spoil[0] ^ 1]) + spoil[1:], 1)
    return store.seal_stream(io.BytesIO(data)).sha256


def test_members_are_sealed_and_linked_to_their_archive(store: Store) -> None:
    archive = sealed(store, {"a.csv": b"1", "sub/b.csv": b"2"})
    members = unpack(store, archive)
    assert [member.name for member in members] == ["a.csv", "sub/b.csv"]
    assert all(member.archive == archive and member.original for member in members)
    assert [m.original.path.read_bytes() for m in members if m.original] == [b"1", b"2"]


def test_a_bomb_is_refused_and_its_neighbours_are_sealed(store: Store) -> None:
    archive = sealed(store, {"bomb": bytes(50_000_000), "fine": b"fine"})
    bomb, fine = unpack(store, archive)
    assert bomb.original is None
    assert bomb.refusal is not None
    assert bomb.refusal.key == "archive-member-too-big"
    assert fine.original is not None
    assert list((store.folder / "incoming").iterdir()) == []


@pytest.mark.parametrize("name", ["../up", "/root", "a/../../b", "C:\\windows", "..\\up"])
def test_names_that_lead_outside_are_refused(store: Store, name: str) -> None:
    (member,) = unpack(store, sealed(store, {name: b"x"}))
    assert member.refusal is not None
    assert member.refusal.key == "archive-member-leads-outside"


def test_too_many_members_and_too_many_bytes_are_refused_before_unpacking(store: Store) -> None:
    archive = sealed(store, {str(n): b"x" for n in range(20)})
    with pytest.raises(SealRefused, match="archive-too-many-members"):
        unpack(store, archive, Limits(members=10))
    with pytest.raises(SealRefused, match="archive-too-big"):
        unpack(store, archive, Limits(total_bytes=10))


def test_an_archive_that_lies_about_sizes_is_stopped_by_what_is_written(store: Store, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("liar", bytes(5_000_000))
    data = buffer.getvalue().replace((5_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    (member,) = unpack(store, store.seal_stream(io.BytesIO(data)).sha256)
    assert member.original is None


def test_links_are_refused(store: Store) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        info = zipfile.ZipInfo("link")
        info.external_attr = 0o120777 << 16
        archive.writestr(info, "/etc/passwd")
    (member,) = unpack(store, store.seal_stream(io.BytesIO(buffer.getvalue())).sha256)
    assert member.refusal is not None
    assert member.refusal.key == "archive-member-is-a-link"


def test_a_broken_member_is_named_and_the_rest_goes_on(store: Store) -> None:
    archive = sealed(store, {"one": b"first content", "two": b"second content"}, spoil=b"first content")
    one, two = unpack(store, archive)
    assert one.refusal is not None
    assert one.refusal.key == "archive-member-broken"
    assert "one" in one.refusal.place
    assert two.original is not None


def test_what_is_no_archive_is_refused(store: Store) -> None:
    with pytest.raises(SealRefused, match="archive-broken"):
        unpack(store, store.seal_stream(io.BytesIO(b"PK not really")).sha256)
