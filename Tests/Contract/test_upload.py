"""A large file on its way into the program, over a real connection."""

import http.client
import pathlib
import re
import socket
import urllib.parse

SIZE = 300_000_000
GROWTH = 20_000_000
BOUNDARY = "----Contract"

FORM = """\
form: photos
title: Send photos
description: For tests.
minutes: 2
maps: {retention: standard}
headline: [files]
pages:
  - {page: proof, title: Proof, questions: [{question: files, kind: files, label: Photos, required: true, missing: Add one}]}
"""
DOOR = """\
groups: [{group: g, title: G, choices: [{choice: c, title: C, to: {form: photos}}]}]
doors: {road-traffic: {group: g}, tell-us-about: {form: photos}}
"""
FORCE = """\
name: Northmoor Police
area: Northmoor
non-emergency: "101"
text-relay: 18001 101
website: https://www.northmoor.example
exit: https://www.bbc.co.uk/weather
"""


class Reporter:
    """Keeps cookies, and posts what the page holds."""

    def __init__(self, address):
        self.host = address.removeprefix("http://")
        self.cookies = {}

    def request(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection(self.host, timeout=300)
        cookies = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} if self.cookies else {}
        connection.request(method, path, body=body, headers=(headers or {}) | cookies)
        answer = connection.getresponse()
        for header in answer.headers.get_all("Set-Cookie") or []:
            name, value = header.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, answer.headers.get("Location"), answer.read().decode()

    def files_page(self):
        _, _, page = self.request("GET", "/report?next=/report/photos")
        fields = urllib.parse.urlencode({"csrf": token(page), "next": "/report/photos", "emergency": "no"})
        self.request("POST", "/report", fields, {"Content-Type": "application/x-www-form-urlencoded"})
        status, _, page = self.request("GET", "/report/photos/proof")
        assert status == 200 and "multipart/form-data" in page, page
        return page


def token(page):
    return re.search(r'name="csrf" value="([^"]+)"', page)[1]


def head(page):
    return (
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{token(page)}\r\n'
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="long.jpg"\r\n\r\n'
    ).encode() + b"\xff\xd8\xff\xe0"


TAIL = f'\r\n--{BOUNDARY}\r\nContent-Disposition: form-data; name="then"\r\n\r\nadd\r\n--{BOUNDARY}--\r\n'.encode()
MULTIPART = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}


def served(bluelamp, tmp_path):
    forms = tmp_path / "photo-forms"
    forms.mkdir()
    for name, text in {"photos.yaml": FORM, "front-door.yaml": DOOR, "force.yaml": FORCE}.items():
        (forms / name).write_text(text)
    return bluelamp.serve("--forms", forms)


def peak(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024


def kept(tmp_path):
    return [file for file in tmp_path.glob("data/evidence/*/*") if file.is_file()]


def test_a_large_file_takes_no_more_memory_than_a_small_one(bluelamp, tmp_path):
    process, address = served(bluelamp, tmp_path)
    reporter = Reporter(address)
    page = reporter.files_page()
    assert reporter.request("POST", "/report/photos/proof/files", head(page) + b"x" * 1000 + TAIL, MULTIPART)[0] == 303
    before = peak(process)
    piece = bytes(range(256)) * 4096

    def body():
        yield head(page)
        for _ in range(SIZE // len(piece)):
            yield piece
        yield TAIL

    length = len(head(page)) + SIZE // len(piece) * len(piece) + len(TAIL)
    answer = reporter.request(
        "POST", "/report/photos/proof/files", body(), MULTIPART | {"Content-Length": str(length)})

    growth = peak(process) - before
    print(f"{SIZE / 1e6:.0f} MB took {growth / 1e6:.1f} MB of memory")
    assert answer[0] == 303, answer[2]
    assert reporter.request("GET", "/report/photos/proof")[2].count(">Remove<") == 2
    assert growth <= GROWTH
    assert sum(file.stat().st_size for file in kept(tmp_path)) > SIZE // len(piece) * len(piece)


def test_a_body_that_says_it_is_larger_than_all_files_may_be_is_refused_at_once(bluelamp, tmp_path):
    _, address = served(bluelamp, tmp_path)
    reporter = Reporter(address)
    page = reporter.files_page()

    status, _, answer = reporter.request(
        "POST", "/report/photos/proof/files", head(page), MULTIPART | {"Content-Length": "2100000000"})

    assert status == 413 and "That was too large to send" in answer
    assert not kept(tmp_path)


def test_a_file_whose_sender_goes_away_leaves_nothing_behind(bluelamp, tmp_path):
    process, address = served(bluelamp, tmp_path)
    reporter = Reporter(address)
    page = reporter.files_page()
    host, port = reporter.host.split(":")
    cookies = "; ".join(f"{name}={value}" for name, value in reporter.cookies.items())
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(
            f"POST /report/photos/proof/files HTTP/1.1\r\nHost: {reporter.host}\r\nCookie: {cookies}\r\n"
            f"Content-Type: {MULTIPART['Content-Type']}\r\nContent-Length: 90000000\r\n\r\n".encode()
            + head(page) + bytes(3_000_000))

    status, _, answer = reporter.request("POST", "/report/photos/proof/files", head(page) + b"x" + TAIL, MULTIPART)

    assert status == 303, answer
    assert process.poll() is None
    for _ in range(100):
        if len(kept(tmp_path)) == 1:
            break
        reporter.request("GET", "/health/live")
    assert [file.suffix for file in kept(tmp_path)] == [""]
