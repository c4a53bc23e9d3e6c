import pytest
from playwright.sync_api import sync_playwright

from person import Handler, Person, Site
from program import Bluelamp


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The demo, on a port and in a folder of its own. One serves all: each test makes the reports that it needs."""
    program = Bluelamp(tmp_path_factory.mktemp("site"))
    try:
        _, address = program.serve("--demo")
        yield Site(address, program.folder)
    finally:
        program.stop()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def somebody(chromium, site):
    """Brings in a person at a browser of their own. At the end of the test nothing may have gone wrong in any browser."""
    people = []

    def arrives(width=1280, height=900, scripts=True, scheme="light", kind=Person):
        context = chromium.new_context(
            base_url=site.address, viewport={"width": width, "height": height}, java_script_enabled=scripts,
            color_scheme=scheme, reduced_motion="reduce", locale="en-GB", timezone_id="Europe/London",
        )
        context.set_default_timeout(15_000)
        people.append(kind(context, site.address))
        return people[-1]

    yield arrives
    troubles = [trouble for person in people for trouble in person.troubles]
    for person in people:
        person.context.close()
    assert troubles == []


@pytest.fixture
def staff(somebody):
    """Brings in one of the demo's staff, signed in."""

    def arrives(username="handler", **look):
        person = somebody(kind=Handler, **look)
        person.signs_in(username)
        return person

    return arrives
