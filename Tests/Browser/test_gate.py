"""The emergency question comes first, whichever page somebody opens."""

import pytest
from playwright.sync_api import expect

from appearance import PHONE
from stories import STORIES

GATED = {
    "/report": "/report",
    "/report?q=bike": "/report?q=bike",
    "/report/burglary": "/report/burglary/inside",
    "/report/theft/what-happened": "/report/theft/force",
    "/report/resume": "/report/resume",
    "/road-traffic": "/road-traffic",
    "/tell-us-about": "/report/tell-us-about/topic",
}
"""Pages of reporting, and where somebody who opens them by a link stands after the question."""


@pytest.mark.parametrize("path", GATED)
def test_a_deep_link_asks_first_and_then_goes_on_there(somebody, path):
    person = somebody(**PHONE)

    person.goes_to(path)
    person.sees("Is this an emergency?")
    person.passes_the_gate()

    assert person.page.url == person.address + GATED[path]


def test_whoever_has_answered_is_not_asked_again(somebody):
    person = somebody(**PHONE)
    person.goes_to("/report")
    person.passes_the_gate()
    for path in GATED:
        person.goes_to(path)
        expect(person.page.get_by_role("heading", name="Is this an emergency?")).to_have_count(0)


@pytest.mark.parametrize("scripts", [True, False])
def test_an_emergency_leads_to_999_and_nowhere_else(somebody, scripts):
    person = somebody(**PHONE, scripts=scripts)
    person.goes_to("/report/burglary")
    person.page.get_by_label("Yes, I need help now").check()
    person.presses("Continue")

    person.sees("Call 999 now")
    assert person.path == "/emergency"
    expect(person.page.get_by_role("link", name="Call 999")).to_have_attribute("href", "tel:999")
    links = person.page.locator("main a[href]").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert {link for link in links if not link.startswith(("tel:", "sms:"))} == {"https://999bsl.co.uk/", "/report"}
    person.follows("This is not an emergency")
    person.sees("Is this an emergency?")


def test_an_emergency_in_the_middle_keeps_what_was_typed(somebody):
    person = somebody(**PHONE)
    person.goes_to("/report/theft")
    person.passes_the_gate()
    person.page.get_by_label("No", exact=True).check()
    person.goes_on()
    person.goes_to("/emergency")
    person.follows("This is not an emergency")
    person.goes_to("/report/theft")

    assert person.path == "/report/theft/who"


def test_no_answer_is_no_answer(somebody):
    person = somebody(**PHONE)
    person.goes_to("/report/theft")

    assert person.presses("Continue").status == 422
    assert person.page.title().startswith("Error: ")
    person.passes_the_gate()
    assert person.path == "/report/theft/force"


def test_an_interruption_says_999_and_lets_the_person_go_on(somebody):
    person = somebody(**PHONE)
    person.goes_to("/report/burglary")
    person.passes_the_gate()
    person.fills(STORIES["burglary"]["fields"])
    person.goes_on()

    person.sees("Do not go in. Call 999")
    expect(person.page.locator("main").get_by_role("link", name="Call 999")).to_have_attribute("href", "tel:999")
    person.presses("This is not an emergency, go on")
    assert person.path == "/report/burglary/who"
