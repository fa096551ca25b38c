"""A phone as tests need one: it looks where to hand in, sends in parts, and sends again after a cut."""

import base64
import http.client
import uuid
from dataclasses import dataclass, field
from urllib.parse import urlsplit

EDGE = "----phone"
Files = dict[str, bytes] | None


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    text: str


@dataclass
class Phone:
    """An app with its token: `address` is the server's, `name` and `secret` what stands in its settings."""

    address: str
    name: str
    secret: str
    headers: dict[str, str] = field(default_factory=dict)

    def ask(
        self, method: str, path: str, body: bytes | None = None, chunked: bool = False, wait_s: float = 60, **more: str
    ) -> Answer:
        """One request on a connection of its own; `wait_s`: how long silence is borne."""
        parts = urlsplit(self.address)
        wire = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=wait_s)
        basic = base64.b64encode(f"{self.name}:{self.secret}".encode()).decode()
        head = {"Authorization": f"Basic {basic}", "X-OpenRosa-Version": "1.0", "User-Agent": "phone"}
        head |= self.headers | {name.replace("_", "-"): value for name, value in more.items()}
        try:
            pieces = iter([body[n : n + 1000] for n in range(0, len(body or b""), 1000)]) if body and chunked else body
            wire.request(method, path, body=pieces, headers=head, encode_chunked=chunked)
            got = wire.getresponse()
            return Answer(got.status, {k.lower(): v for k, v in got.getheaders()}, got.read().decode("utf-8"))
        finally:
            wire.close()

    def send(
        self, form: bytes, files: dict[str, bytes] | None = None, *, more: bool = False, chunked: bool = False
    ) -> Answer:
        """HEAD, then one POST with the form and these files."""
        looked = self.ask("HEAD", "/openrosa/submission")
        assert looked.status == 204, looked
        path = urlsplit(looked.headers["location"]).path
        return self.post(path, form, files, more=more, chunked=chunked)

    def post(
        self,
        path: str,
        form: bytes,
        files: dict[str, bytes] | None = None,
        *,
        more: bool = False,
        chunked: bool = False,
    ) -> Answer:
        body = parts_of(form, files or {}, more)
        return self.ask("POST", path, body, chunked, Content_Type=f"multipart/form-data; boundary={EDGE}")

    def send_in_parts(self, form: bytes, files: dict[str, bytes]) -> list[Answer]:
        """Every file in a post of its own, all but the last marked as not the last."""
        names = list(files)
        return [self.send(form, {name: files[name]}, more=name != names[-1]) for name in names]


def parts_of(form: bytes, files: dict[str, bytes], more: bool = False) -> bytes:
    """A body as Collect makes it."""
    pieces = [_part('name="xml_submission_file"; filename="form.xml"', "text/xml", form)]
    pieces += [_part(f'name="{name}"; filename="{name}"', "image/jpeg", data) for name, data in files.items()]
    if more:
        pieces.append(_part('name="*isIncomplete*"', "text/plain", b"yes"))
    return b"".join(pieces) + f"--{EDGE}--\r\n".encode()


def _part(named: str, kind: str, data: bytes) -> bytes:
    return (
        f"--{EDGE}\r\nContent-Disposition: form-data; {named}\r\nContent-Type: {kind}\r\n\r\n".encode() + data + b"\r\n"
    )


def number() -> str:
    """A form's own number."""
    return f"uuid:{uuid.uuid4()}"
