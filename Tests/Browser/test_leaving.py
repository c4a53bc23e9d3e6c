"""Leaving in a hurry, and coming back in one's own time."""

import pytest
from playwright.sync_api import expect

from appearance import PHONE
from person import CONTROLS
from stories import STORIES

WEATHER = "https://www.bbc.co.uk/weather"


def begins(person):
    person.elsewhere.add("www.bbc.co.uk")
    person.context.route("https://www.bbc.co.uk/**", lambda route: route.fulfill(body="<title>Weather</title>Rain"))
    person.goes_to("/report/theft")
    person.passes_the_gate()
    for _ in range(3):
        person.fills(STORIES["theft"]["fields"])
        person.goes_on()


def cookies(person) -> set[str]:
    return {cookie["name"] for cookie in person.context.cookies(person.address)}


def has_left_no_trace(person):
    expect(person.page).to_have_url(WEATHER)
    assert cookies(person) == set()
    person.page.go_back()
    person.sees("Is this an emergency?")
    forgotten(person)


def forgotten(person):
    person.goes_to("/report/theft")
    person.passes_the_gate()
    assert person.path == "/report/theft/force"
    expect(person.page.locator(f"{CONTROLS}:checked")).to_have_count(0)


def test_exit_this_page_leaves_at_once_and_ends_the_draft(somebody):
    person = somebody(**PHONE)
    begins(person)
    steps = person.page.evaluate("history.length")
    with person.page.expect_request("**/exit"):
        person.page.get_by_role("button", name="Exit this page").click()
    person.page.wait_for_url(WEATHER)

    assert person.page.evaluate("history.length") == steps
    has_left_no_trace(person)


def test_shift_three_times_leaves_too(somebody):
    person = somebody(**PHONE)
    begins(person)
    person.page.locator(CONTROLS).first.focus()
    person.page.keyboard.press("Shift")
    person.page.keyboard.press("Shift")
    person.page.keyboard.press("a")
    person.page.keyboard.press("Shift")
    assert person.path.startswith("/report/theft/")
    with person.page.expect_request("**/exit"):
        person.page.keyboard.press("Shift")
        person.page.keyboard.press("Shift")
    person.page.wait_for_url(WEATHER)

    has_left_no_trace(person)


def test_exit_this_page_works_without_scripts(somebody):
    person = somebody(**PHONE, scripts=False)
    begins(person)
    # The far end is out of reach here, and Playwright puts nothing in its place after a redirect.
    with person.page.expect_response("**/exit") as leaving:
        person.page.get_by_role("button", name="Exit this page").click(no_wait_after=True)

    assert (leaving.value.status, leaving.value.headers["location"]) == (303, WEATHER)
    assert cookies(person) == set()
    person.page = person.context.new_page()
    forgotten(person)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_draft_is_found_again_elsewhere_by_its_code(somebody, scripts):
    first, second = somebody(**PHONE, scripts=scripts), somebody(scripts=scripts)
    begins(first)
    place = first.path
    first.follows("Save and come back later")
    code = first.page.locator("#return-code").inner_text()
    first.presses("Forget it on this device")
    first.goes_to("/report/theft")
    assert first.path == "/report/theft/force"

    second.goes_to("/")
    second.page.locator('main a[href="/report/resume"]').click()
    second.passes_the_gate()
    second.page.get_by_label("Your return code").fill(code.lower().replace("-", " "))
    second.goes_on()
    assert second.path == place
    second.follows("Back")
    expect(second.page.locator(f"{CONTROLS}:checked")).to_have_value(STORIES["theft"]["fields"]["theft-kind"])


def test_a_wrong_code_is_explained_and_stays(somebody):
    person = somebody(**PHONE)
    person.goes_to("/report/resume")
    person.passes_the_gate()
    for typed in ("", "8F2K", "EWTY-CJ6Z-QYKY-F5CA-R3JP-85SB-RMBV"):
        person.page.get_by_label("Your return code").fill(typed)
        assert person.goes_on().status == 422
        expect(person.page.get_by_label("Your return code")).to_have_value(typed)
        expect(person.page.locator("#error-summary a")).to_have_attribute("href", "#code")


def test_a_deleted_draft_is_gone_for_good(somebody):
    person = somebody(**PHONE)
    begins(person)
    person.follows("Save and come back later")
    code = person.page.locator("#return-code").inner_text()
    person.presses("Delete what I typed")

    person.goes_to("/report/resume")
    person.page.get_by_label("Your return code").fill(code)
    assert person.goes_on().status == 422
