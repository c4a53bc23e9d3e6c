"""Somebody at a browser, who does only what a person can, and notices what a person or their browser would."""

import base64
import pathlib
import re
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Locator, Response, expect

FORM = "main form[method=post]"
CONTROLS = f"{FORM} :is(input, textarea, select):not([type=hidden])"
PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==")
CONTINUE = re.compile("^(Continue|This is not an emergency, go on)$")


class Site:
    """Where the program serves, and what it keeps."""

    def __init__(self, address: str, folder: pathlib.Path):
        self.address = address
        self.database = folder / "data" / "bluelamp.sqlite"


class Person:
    def __init__(self, context: BrowserContext, address: str):
        self.context = context
        self.address = address
        self.troubles: list[str] = []
        self.elsewhere: set[str] = set()
        """Hosts of others that this person means to reach; every other request that leaves our site is a trouble."""
        context.on("weberror", lambda error: self.troubles.append(f"script: {error.error}"))
        context.on("console", self._overhear)
        context.on("response", self._inspect)
        context.on("request", self._follow)
        self.page = context.new_page()

    # What goes on behind the page

    def _overhear(self, message):
        # Chromium says by itself that a page came with status 422 or 404; what came is looked at in _inspect.
        if message.type in ("error", "warning") and not message.text.startswith("Failed to load resource"):
            self.troubles.append(f"console: {message.text}")

    def _inspect(self, response: Response):
        if not response.url.startswith(self.address):
            return
        headers = response.headers
        if "text/html" in headers.get("content-type", ""):
            policy = headers.get("content-security-policy", "")
            if "default-src 'none'" not in policy or "unsafe" in policy:
                self.troubles.append(f"policy of {response.url}: {policy!r}")
        elif response.status >= 400:
            self.troubles.append(f"{response.status} for {response.url}")

    def _follow(self, request):
        parts = urlsplit(request.url)
        if not request.url.startswith(self.address) and parts.hostname not in self.elsewhere:
            self.troubles.append(f"a request to {request.url}")

    # What the person does

    @property
    def path(self) -> str:
        return urlsplit(self.page.url).path

    def goes_to(self, path: str) -> Response:
        return self.page.goto(path)

    def presses(self, name, role="button") -> Response:
        """Presses the button (or follows the link) of that name and waits for the page that comes of it."""
        target = self.page.get_by_role(role, name=name, exact=isinstance(name, str))
        with self.page.expect_navigation() as arrival:
            target.click()
        return arrival.value

    def follows(self, name) -> Response:
        return self.presses(name, role="link")

    def passes_the_gate(self):
        self.page.get_by_label("No, nobody is in danger now").check()
        self.presses("Continue")

    def sees(self, heading):
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)

    # Filling in

    def controls(self) -> list[str]:
        """The names of the page's controls, each once, in their order."""
        return list(dict.fromkeys(self.page.locator(CONTROLS).evaluate_all("all => all.map(one => one.name)")))

    def fills(self, answers: dict) -> set[str]:
        """Gives each control that shows its answer, and says which were asked. One that has no answer is an error."""
        asked = set()
        for name in self.controls():
            control = self.page.locator(f'{CONTROLS}[name="{name}"]')
            if not control.first.is_visible():
                continue
            assert name in answers, f"nobody said what to answer to {name} on {self.path}"
            asked.add(name)
            self._give(control, answers[name])
        return asked

    def _give(self, control, answer):
        kind = control.first.get_attribute("type")
        if kind == "radio":
            self._option(control, answer).check()
        elif kind == "checkbox":
            for value in answer:
                self._option(control, value).check()
        elif kind == "file":
            control.set_input_files([{"name": name, "mimeType": "image/png", "buffer": PICTURE} for name in answer])
        else:
            control.fill(answer)

    def _option(self, control, value):
        return control.and_(self.page.locator(f'[value="{value}"]'))

    def goes_on(self) -> Response:
        return self.presses(CONTINUE)

    def tells(self, story: dict, at_each=lambda: None):
        """Walks through a form, a page at a time, to *Check your answers*. Every answer of the story must be asked."""
        asked, lists = set(), story.get("lists", {})
        for _ in range(150):
            at_each()
            if self.path.endswith("/check"):
                break
            entries = lists.get(self.path.split("/")[3], [])
            if self.page.locator("ul.things").count():
                more = self.page.locator("ul.things > li").count() < len(entries)
                self.presses(re.compile("^Add another") if more else "Continue")
                continue
            entry = re.search(r"/(\d+)$", self.page.locator(FORM).get_attribute("action"))
            if entry is None:
                asked |= self.fills(story["fields"])
            elif int(entry[1]) <= len(entries):
                asked |= self.fills(entries[int(entry[1]) - 1])
            before = self.page.url
            self.goes_on()
            assert self.page.url != before or not self.page.locator("#error-summary").count(), (
                f"{self.path}: " + self.page.locator("#error-summary").inner_text())
        self.sees("Check your answers")
        told = set(story["fields"]).union(*(entry for entries in lists.values() for entry in entries))
        assert told <= asked, f"never asked: {sorted(told - asked)}"

    def sends(self) -> tuple[str, str]:
        """Declares and sends; the reference and the access code."""
        self.page.get_by_label("What I have written is true as far as I know").check()
        self.presses("Send to the police")
        return self.confirmation()

    def confirmation(self) -> tuple[str, str]:
        self.sees("We have your report")
        return self.page.locator("#reference").inner_text(), self.page.locator("#access-code").inner_text()


class Handler(Person):
    """One of the demo's staff."""

    def signs_in(self, username="handler", password="bluelamp-demo"):
        self.goes_to("/staff/sign-in")
        self.page.get_by_label("Username").fill(username)
        self.page.get_by_label("Password").fill(password)
        return self.presses("Sign in")

    def row(self, reference: str) -> Locator:
        return self.page.locator(f'#queue [data-reference="{reference}"]')

    def finds(self, reference: str) -> Locator:
        """Looks through the queue, page by page, for a report."""
        self.goes_to("/staff/queue")
        while not self.row(reference).count():
            self.follows("Next reports")
        return self.row(reference)

    def claims(self, reference: str) -> Response:
        row = self.finds(reference)
        with self.page.expect_navigation() as arrival:
            row.get_by_role("button", name=re.compile("^Claim")).click()
        return arrival.value

    def assesses(self, **words: str):
        """Fills in letters of THRIVE; those that are folded away are unfolded first."""
        for letter, text in words.items():
            line = self.page.get_by_label(re.compile(f"^{letter}"))
            if not line.is_visible():
                self.page.get_by_text("Threat, harm, investigation, engagement, markers").click()
            line.fill(text)
