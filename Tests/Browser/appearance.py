"""What every page must be, whatever is on it: readable by assistive technology, within a small screen, easy to hit."""

import json
import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from program import ROOT

PHONE = {"width": 320, "height": 640}
DESK = {"width": 1280, "height": 900}
SCREENSHOTS = ROOT / "output" / "screenshots"

_AXE = Axe().axe_script
_RULES = json.dumps({
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
    "preload": False,
})

# A link inside a sentence keeps the height of its line, as WCAG 2.5.8 allows. What the public presses is for a shaking
# thumb; staff work all day with a mouse and keys.
_SMALL_TARGETS = """
() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.closest('.skip, .unseen'))
    .map(one => {
        const isChoice = /radio|checkbox/.test(one.type);
        const box = ((isChoice && (one.closest('.option') ?? one.labels[0])) || one).getBoundingClientRect();
        const isInSentence = one.tagName === 'A' && getComputedStyle(one).display === 'inline';
        const isBig = !location.pathname.startsWith('/staff') && one.matches('.button:not(.bare), .call, .exit-button');
        return [Math.min(box.width, box.height), isBig ? 48 : isInSentence ? 0 : 24, one.outerHTML.slice(0, 120)];
    })
    .filter(([size, least]) => size < least - 0.5)
    .map(([size, least, html]) => `${Math.round(size)} px of ${least}: ${html}`)
"""
_TOO_WIDE = """
() => [...document.querySelectorAll('body *')]
    .filter(one => one.getBoundingClientRect().right > innerWidth + 1)
    .filter(one => one.checkVisibility() && !one.closest('.skip, .unseen'))
    .map(one => one.outerHTML.slice(0, 120))
"""


def faults(page: Page) -> list[str]:
    """All that is wrong with the page as it stands, in words."""
    page.evaluate(_AXE)
    found = page.evaluate(f"axe.run({_RULES}).then(results => results.violations)")
    said = [f"axe {one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]
    said += page.evaluate(_SMALL_TARGETS)
    if page.evaluate("document.scrollingElement.scrollWidth > innerWidth"):
        said += ["scrolls sideways: " + html for html in page.evaluate(_TOO_WIDE)] or ["scrolls sideways"]
    return [f"{page.url} at {page.viewport_size['width']}: {one}" for one in said]


def photograph(page: Page, name: str):
    """Keeps the page as it looks on a phone and on a desk, for people to look at."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    before = page.viewport_size
    page.evaluate("scrollTo(0, 0)")
    for size in (PHONE, DESK):
        page.set_viewport_size(size)
        page.screenshot(path=SCREENSHOTS / f"{name}-{size['width']}.png", full_page=True)
    page.set_viewport_size(before)


def name_of(path: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", path.lower()).strip("-") or "start"
