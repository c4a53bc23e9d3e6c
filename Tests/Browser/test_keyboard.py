"""A theft reported by keyboard alone: Tab, arrows, Space, Enter and letters, and always an eye on where one is."""

import re

import pytest

from appearance import DESK
from person import CONTROLS, FORM
from stories import STORIES

# What a ring around the focused thing, or around the line that it stands on, needs to be seen; and nothing over it.
_FOCUS = """
() => {
    const one = document.activeElement;
    const rings = [one, one.closest('.option')].filter(Boolean).map(each => getComputedStyle(each));
    const box = one.getClientRects()[0];
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
        tag: one.tagName, id: one.id, name: one.name ?? '', type: one.type ?? '', value: one.value ?? '',
        words: (one.textContent ?? '').trim(),
        ring: rings.some(style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
        inSight: Boolean(top) && (one.contains(top) || [...(one.labels ?? [])].some(label => label.contains(top))),
    };
}
"""


class Keyboard:
    def __init__(self, page):
        self.page = page

    def tab(self) -> dict:
        self.page.keyboard.press("Tab")
        return self.focus()

    def focus(self) -> dict:
        focus = self.page.evaluate(_FOCUS)
        assert focus["ring"], f"no ring on {self.page.url} around {focus}"
        assert focus["inSight"], f"something lies over it on {self.page.url}: {focus}"
        return focus

    def reaches(self, wanted) -> dict:
        """Tabs on until the focus is where it is wanted."""
        for _ in range(80):
            focus = self.tab()
            if wanted(focus):
                return focus
        raise AssertionError(f"Tab never came to it on {self.page.url}")

    def enters(self):
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def follows(self, words: str):
        self.reaches(lambda focus: focus["tag"] in ("A", "BUTTON") and focus["words"].startswith(words))
        self.enters()

    def gives(self, name: str, answer):
        here = self.reaches(lambda focus: focus["name"] == name)
        if here["type"] == "radio":
            self.page.keyboard.press("Space")
            for _ in range(60):
                if self.focus()["value"] == answer:
                    return
                self.page.keyboard.press("ArrowDown")
            raise AssertionError(f"the arrows never came to {answer} of {name}")
        elif here["type"] == "checkbox":
            left = set(answer)
            while left:
                if here["value"] in left:
                    self.page.keyboard.press("Space")
                    left.remove(here["value"])
                if left:
                    here = self.reaches(lambda focus: focus["name"] == name)
        else:
            self.page.keyboard.type(answer)


def test_the_skip_link_is_first_and_leads_into_the_page(somebody):
    person = somebody(**DESK)
    person.goes_to("/")
    keyboard = Keyboard(person.page)

    assert keyboard.tab()["words"] == "Skip to the page"
    person.page.keyboard.press("Enter")
    assert person.page.evaluate("document.activeElement.id") == "main"
    keyboard.tab()
    assert person.page.evaluate("document.activeElement.closest('main') !== null")


def test_a_theft_is_reported_by_keyboard_alone(somebody):
    person = somebody(**DESK)
    page, keyboard, story = person.page, Keyboard(person.page), STORIES["phone"]
    person.goes_to("/")
    keyboard.follows("Report a crime")
    keyboard.gives("emergency", "no")
    keyboard.follows("Continue")
    keyboard.reaches(lambda focus: focus["name"] == "q")
    page.keyboard.type("phone")
    keyboard.enters()
    keyboard.reaches(lambda focus: focus["words"].startswith("Something was stolen from me"))
    keyboard.enters()

    while not person.path.endswith("/check"):
        if not page.locator("ul.things").count():
            entry = re.search(r"/\d+$", page.locator(FORM).get_attribute("action"))
            answers = story["lists"][person.path.split("/")[3]][0] if entry else story["fields"]
            for name in person.controls():
                if answers.get(name) and page.locator(f'{CONTROLS}[name="{name}"]').first.is_visible():
                    keyboard.gives(name, answers[name])
        keyboard.follows("Continue")
    keyboard.reaches(lambda focus: focus["name"] == "declared")
    page.keyboard.press("Space")
    keyboard.follows("Send to the police")

    person.confirmation()


@pytest.mark.parametrize("width", [320, 1280])
def test_the_focus_is_never_hidden_on_a_small_screen(somebody, width):
    """1280 by 1024 pixels at 400 % are 320 by 256; what stays on the screen must leave room for the rest."""
    person = somebody(width=width, height=256)
    keyboard = Keyboard(person.page)
    for path in ("/", "/report/theft", "/report/theft/who", "/track"):
        person.goes_to(path)
        if person.path == "/report":
            person.passes_the_gate()
        seen = 0
        while keyboard.page.evaluate("document.activeElement !== document.body") or seen == 0:
            keyboard.page.keyboard.press("Tab")
            if keyboard.page.evaluate("document.activeElement === document.body"):
                break
            keyboard.focus()
            seen += 1
            assert seen < 100
        assert seen > 5
