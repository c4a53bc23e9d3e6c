"""Each form, by somebody who presses Continue before reading, and then answers everything."""

import pytest
from playwright.sync_api import expect

from appearance import PHONE, faults, name_of, photograph
from person import CONTROLS
from stories import STORIES


@pytest.fixture(scope="module")
def looked_at():
    """Pages that many forms share are looked at once."""
    return set()


@pytest.mark.parametrize("name", STORIES)
def test_a_form_is_walked_to_its_end_and_each_page_says_what_is_missing(somebody, looked_at, name):
    person, wrong = somebody(**PHONE), []
    page = person.page

    def look(state=""):
        heading = (page.locator("h1").inner_text(), state)
        if heading not in looked_at:
            looked_at.add(heading)
            wrong.extend(faults(page))
            photograph(page, name_of(person.path) + state)

    def press_on_without_an_answer():
        look()
        address = page.url
        if not page.locator(CONTROLS).count() or person.path.endswith("/check"):
            return
        answer = person.goes_on()
        if answer.status == 422:
            missing_is_said(page)
            look("-missing")
        else:
            person.goes_to(address)

    person.goes_to(f"/report/{STORIES[name]['form']}")
    person.passes_the_gate()
    person.tells(STORIES[name], at_each=press_on_without_an_answer)
    person.sends()
    look()

    assert not wrong, "\n".join(wrong)


def missing_is_said(page):
    """WCAG 3.3.1: in the title, in a summary that has the focus, and at each field that the summary leads to."""
    assert page.title().startswith("Error: ")
    expect(page.locator("#error-summary")).to_be_focused()
    links = page.locator("#error-summary a")
    assert links.count() > 0
    for link in links.all():
        field = page.locator(link.get_attribute("href"))
        expect(field).to_be_visible()
        expect(page.locator(f"{CONTROLS}{link.get_attribute('href')}")).to_have_count(1)
    links.first.click()
    expect(page.locator(links.first.get_attribute("href"))).to_be_focused()
