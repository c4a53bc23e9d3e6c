"""What RFC 9112 tells a server to refuse is refused, with the security headers, and nothing more is read of it."""

import socket

import pytest

from program import Bluelamp

OVERFLOW = b"FFFFFFFFFFFFFFFFFF\r\na=b\r\n0\r\n\r\n"
HOST = b"Host: localhost\r\n"
ALIVE = b"GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    program = Bluelamp(tmp_path_factory.mktemp("wire"))
    try:
        yield program.serve("--data-dir", program.folder / "data")[1].removeprefix("http://")
        assert b" error " not in (program.folder / "stderr.log").read_bytes(), "what others send wrong is no error of ours"
    finally:
        program.stop()


def get(head, version=b"1.1"):
    return b"GET /health/live HTTP/" + version + b"\r\n" + head + b"\r\n"


def post(head, body=b"0\r\n\r\n", version=b"1.1", kind=b"application/x-www-form-urlencoded"):
    return (b"POST /staff/sign-in HTTP/" + version + b"\r\n" + HOST + b"Content-Type: " + kind + b"\r\n" + head
            + b"\r\n" + body)


REFUSED = {
    "no host": (400, get(b"")),
    "two hosts": (400, get(HOST + b"Host: elsewhere\r\n")),
    "two hosts in HTTP/1.0": (400, get(HOST + HOST, b"1.0")),
    "an empty host": (400, get(b"Host:\r\n")),
    "a host with a path": (400, get(b"Host: a/b\r\n")),
    "a host with a user": (400, get(b"Host: a@b\r\n")),
    "a host with a space": (400, get(b"Host: a b\r\n")),
    "a port of letters": (400, get(b"Host: a:b\r\n")),
    "an address left open": (400, get(b"Host: [::1\r\n")),
    "length and chunks": (400, post(b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n")),
    "two lengths": (400, post(b"Content-Length: 5\r\nContent-Length: 6\r\n")),
    "a length with a sign": (400, post(b"Content-Length: +5\r\n")),
    "a length that overflows": (400, post(b"Content-Length: 99999999999999999999999\r\n")),
    "a coding of no end": (400, post(b"Transfer-Encoding: gzip\r\n", b"")),
    "identity": (400, post(b"Transfer-Encoding: identity\r\n", b"")),
    "almost chunked": (400, post(b"Transfer-Encoding: xchunked\r\n", b"")),
    "chunked twice": (400, post(b"Transfer-Encoding: chunked, chunked\r\n")),
    "chunked on two lines": (400, post(b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n")),
    "chunks in HTTP/1.0": (400, post(b"Transfer-Encoding: chunked\r\n", version=b"1.0")),
    "a coding that we lack": (501, post(b"Transfer-Encoding: gzip, chunked\r\n")),
    "a folded line": (400, get(HOST + b"X: a\r\n b\r\n")),
    "a space before the colon": (400, get(HOST + b"X : a\r\n")),
    "bare line feeds": (400, get(HOST + b"X: a\n").replace(b"\r\n", b"\n")),
    "a NUL": (400, get(HOST + b"X: a\0b\r\n")),
    "a head of 200 kB": (431, get(HOST + b"X: " + b"a" * 200_000 + b"\r\n")),
    "another version": (400, get(HOST, b"3.0")),
    "no HTTP": (400, b"\x16\x03\x01\x02\x00\x01\r\n\r\n"),
    "a chunk that overflows": (400, post(b"Transfer-Encoding: chunked\r\n", OVERFLOW)),
    "a chunk of no size": (400, post(b"Transfer-Encoding: chunked\r\n", b"zz\r\na=b\r\n0\r\n\r\n")),
    "a chunk of less than nothing": (400, post(b"Transfer-Encoding: chunked\r\n", b"-3\r\na=b\r\n0\r\n\r\n")),
    "a chunk that is longer than it says": (400, post(b"Transfer-Encoding: chunked\r\n", b"3\r\na=bX0\r\n\r\n")),
}


def said(address, raw):
    """What is answered until the server has said its last word."""
    host, port = address.split(":")
    with socket.create_connection((host, int(port)), timeout=20) as line:
        line.sendall(raw)
        heard = b""
        while piece := line.recv(65_536):
            heard += piece
        return heard


def head(answer):
    lines = answer.split(b"\r\n\r\n")[0].decode().split("\r\n")
    return int(lines[0].split()[1]), {line.split(":")[0].lower(): line.split(": ", 1)[1] for line in lines[1:]}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_no_sound_request_is_refused(address, case):
    expected, raw = REFUSED[case]
    # Nothing that stands behind it is taken for a request.
    answer = said(address, raw + ALIVE)
    status, headers = head(answer)
    assert status == expected
    assert answer.count(b"HTTP/1.1 ") == 1
    assert headers["connection"] == "close"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert headers["x-content-type-options"] == "nosniff" and headers["cache-control"] == "no-store"


def test_what_came_before_is_answered_first(address):
    answers = said(address, ALIVE + ALIVE + get(b"")).split(b"HTTP/1.1 ")[1:]
    assert [answer[:3] for answer in answers] == [b"200", b"200", b"400"]


def test_a_body_that_nobody_reads_ends_the_connection_too(address):
    raw = b"GET /health/live HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\n" + OVERFLOW + ALIVE
    answers = said(address, raw).split(b"HTTP/1.1 ")[1:]
    assert [answer[:3] for answer in answers] == [b"200", b"400"]
    assert all(b"Content-Security-Policy" in answer for answer in answers)


@pytest.mark.parametrize("raw", [
    get(b"", b"1.0"), get(b"Host: localhost:8080\r\nConnection: close\r\n"),
    get(b"Host: [::1]:8080\r\nConnection: close\r\n"), get(b"Host: 192.0.2.7\r\nConnection: close\r\n"),
    get(b"Host: xn--bcher-kva.example\r\nConnection: close\r\n"),
    post(b"Transfer-Encoding: Chunked\r\nConnection: close\r\n", b"3\r\na=b\r\n0\r\n\r\n"),
])
def test_what_is_sound_is_taken(address, raw):
    host, port = address.split(":")
    with socket.create_connection((host, int(port)), timeout=20) as line:
        line.sendall(raw)
        assert head(line.recv(65_536))[0] in (200, 403)
