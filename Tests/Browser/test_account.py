"""One's own account: setting up the second step as with a phone in hand, keeping the recovery codes, ending sessions."""

import base64
import hashlib
import hmac
import re
import struct
import subprocess
import time
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from appearance import DESK, PHONE, faults, photograph
from person import Handler, Site
from program import Bluelamp

PASSWORD = "a lamp above the door"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """In earnest, not the demo: only there a second step is asked for."""
    program = Bluelamp(tmp_path_factory.mktemp("account"))
    data = ["--data-dir", program.folder / "data"]
    for username in ("okafor", "lind"):
        added = program.run(
            "staff", "add", username, "--name", f"Name of {username}", "--role", "call-handler", *data,
            stdin=PASSWORD + "\n")
        assert added.returncode == 0, added
    try:
        _, address = program.serve(*data)
        yield Site(address, program.folder)
    finally:
        program.stop()


def scans(page, folder) -> str:
    """What a phone reads from the symbol on the page."""
    picture = folder / "symbol.png"
    page.locator(".qr").screenshot(path=picture)
    return subprocess.run(["zbarimg", "--quiet", "--raw", picture], capture_output=True, text=True, check=True).stdout.strip()


def code_of(address: str) -> str:
    """The six digits that an authenticator shows now (RFC 6238)."""
    secret = parse_qs(urlsplit(address).query)["secret"][0]
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    number = struct.unpack(">I", digest[digest[-1] & 15:][:4])[0] & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"


def sets_up(person, username, folder):
    person.signs_in(username, PASSWORD)
    person.page.get_by_label(re.compile("^Code")).fill(code_of(scans(person.page, folder)))
    person.presses("Go on")


def test_the_second_step_is_set_up_by_scanning_and_the_codes_are_kept(somebody, tmp_path):
    person = somebody(kind=Handler, scheme="dark", **DESK)
    page = person.page
    person.context.grant_permissions(["clipboard-read", "clipboard-write"])
    person.signs_in("okafor", PASSWORD)
    wrong = faults(page)
    photograph(page, "staff-enrol")
    address = scans(page, tmp_path)
    assert address == page.get_by_role("link", name="open it on this device").get_attribute("href")
    page.get_by_label(re.compile("^Code")).fill(code_of(address))
    person.presses("Go on")

    person.sees("Keep your recovery codes")
    wrong += faults(page)
    photograph(page, "staff-recovery-codes")
    codes = page.locator("#codes li").all_inner_texts()
    assert len(codes) == 10
    with page.expect_download() as download:
        page.get_by_role("link", name="Save as a text file").click()
    assert download.value.suggested_filename == "bluelamp-recovery-codes.txt"
    assert all(code in open(download.value.path()).read() for code in codes)
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("alert")).to_have_text("Copied.")
    assert page.evaluate("navigator.clipboard.readText()") == "\n".join(codes)
    page.evaluate("window.print = () => { window.wasPrinted = true }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.wasPrinted")
    person.follows("I have kept them")
    assert person.path == "/staff/queue"
    person.goes_to("/staff/account")
    wrong += faults(page)
    photograph(page, "staff-account")
    assert not wrong, "\n".join(wrong)


def test_the_codes_can_be_saved_without_script(somebody, tmp_path):
    person = somebody(kind=Handler, scripts=False, **PHONE)
    sets_up(person, "lind", tmp_path)
    page = person.page
    expect(page.get_by_role("button", name="Print")).to_have_count(0)
    with page.expect_download() as download:
        page.get_by_role("link", name="Save as a text file").click()
    assert page.locator("#codes li").first.inner_text() in open(download.value.path()).read()

    person.follows("I have kept them")
    person.follows("Name of lind")
    person.sees("Your account")
    person.presses(re.compile("^End the session"))
    expect(page.get_by_role("status")).to_contain_text("You have signed out")
