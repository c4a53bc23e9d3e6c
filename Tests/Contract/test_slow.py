"""Connections that send a byte at a time keep nobody else waiting."""

import os
import resource
import socket
import time
import urllib.request

CONNECTIONS = int(os.environ.get("BLUELAMP_TEST_DRIPS", "600"))
PAGES = ["/", "/staff/sign-in", "/health/live", "/health/ready"]


def timed(address):
    started = time.monotonic()
    with urllib.request.urlopen(address, timeout=20) as answer:
        assert answer.status == 200, address
        answer.read()
    return time.monotonic() - started


def middle(address, path):
    return sorted(timed(address + path) for _ in range(15))[7]


def test_bodies_that_drip_hold_no_place_of_pages(bluelamp):
    least, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, max(least, 3 * CONNECTIONS)), most))
    _, address = bluelamp.serve("--data-dir", bluelamp.folder / "data")
    host, port = address.removeprefix("http://").split(":")
    before = {path: middle(address, path) for path in PAGES}
    lines = []
    try:
        for number in range(CONNECTIONS):
            line = socket.create_connection((host, int(port)))
            path = "/report" if number % 2 else "/staff/sign-in"
            line.sendall(
                f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                f"Content-Length: 4000\r\n\r\na=".encode())
            lines.append(line)
        during = {}
        for path in PAGES:
            for line in lines:
                line.sendall(b"x")
            during[path] = middle(address, path)
        for path in PAGES:
            print(f"{path} with {CONNECTIONS} that drip: {before[path] * 1000:.1f} ms before, "
                  f"{during[path] * 1000:.1f} ms meanwhile")
            assert during[path] < before[path] * 4 + 0.1, path
    finally:
        for line in lines:
            line.close()
