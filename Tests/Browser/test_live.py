"""What a page that is left open does when the line breaks, the session ends, or a colleague was first."""

import re

import pytest
from playwright.sync_api import expect

from appearance import DESK, faults, photograph
from line import Line
from person import Handler, Site
from test_staff import tells_a_tip

BROKEN = re.compile(r"^console: |^502 for |net::ERR")


@pytest.fixture
def line(site):
    line = Line(site.address)
    yield line
    line.close()


@pytest.fixture
def handler(chromium, site, line):
    """A handler whose browser reaches the program over the line. What a broken line makes browsers complain of is no fault."""
    context = chromium.new_context(
        base_url=line.address, viewport=DESK, reduced_motion="reduce", locale="en-GB", timezone_id="Europe/London")
    context.set_default_timeout(15_000)
    person = Handler(context, line.address)
    person.signs_in("handler2")
    yield person
    troubles = [trouble for trouble in person.troubles if not BROKEN.search(trouble)]
    context.close()
    assert troubles == []


def stale(page):
    return page.locator(".stale")


@pytest.mark.parametrize("trouble", ["breaks", "fails"])
def test_a_list_that_may_be_old_says_so_and_is_whole_again_by_itself(somebody, handler, line, trouble):
    page = handler.page
    handler.goes_to("/staff/queue?form=tell-us-about")
    page.evaluate("window.isTheSamePage = true")
    expect(stale(page)).to_be_hidden()
    getattr(line, trouble)()

    expect(stale(page)).to_be_visible()
    expect(stale(page)).to_contain_text(re.compile(r"This list may be old\. It was last read at \d\d:\d\d:\d\d"))
    photograph(page, f"staff-queue-stale-{trouble}")
    assert not faults(page)
    reference = tells_a_tip(somebody)
    line.mends()

    expect(handler.row(reference)).to_be_visible(timeout=40_000)
    expect(stale(page)).to_be_hidden()
    assert page.evaluate("window.isTheSamePage")
    tells_a_tip(somebody)
    expect(page.locator("#live")).to_have_text("1 new report")


def test_a_line_that_swallows_everything_is_noticed_by_its_missing_beats(somebody, handler, line):
    page = handler.page
    handler.goes_to("/staff/queue?form=tell-us-about")
    page.wait_for_timeout(500)
    line.swallows()
    expect(stale(page)).to_be_visible(timeout=30_000)
    reference = tells_a_tip(somebody)
    line.mends()

    stale(page).get_by_role("button", name="Try now").click()
    expect(handler.row(reference)).to_be_visible(timeout=40_000)
    expect(stale(page)).to_be_hidden()


def takes_one(handler):
    handler.goes_to("/staff/queue?show=free")
    with handler.page.expect_navigation():
        handler.page.locator("#queue button[data-claim]").last.click()
    return handler.path


def lets_go(handler):
    handler.page.get_by_role("button", name=re.compile("^Save and release")).click()
    handler.page.wait_for_url("**/staff/queue**")


def test_keep_says_what_came_of_it_without_leaving_the_page(handler, line):
    page = handler.page
    takes_one(handler)
    page.locator("#reason").fill("A neighbour saw it.")
    keep = page.get_by_role("button", name=re.compile("^Keep 15 minutes more"))
    keep.click()
    expect(page.locator(".lease")).to_have_text(re.compile(r"^Yours until \d\d:\d\d\.$"))
    line.breaks()
    keep.click()
    expect(page.locator(".at-button")).to_contain_text("Not done: there is no answer from the service")
    expect(page.locator(".lease")).to_contain_text("Not kept longer than")
    line.mends()
    keep.click()
    expect(page.locator(".at-button")).to_have_count(0)
    expect(page.locator(".lease")).to_have_text(re.compile(r"^Yours until \d\d:\d\d\.$"))
    line.fails()
    keep.click()
    expect(page.locator(".at-button")).to_contain_text("the service could not be reached or failed (502)")
    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_role("button", name="Decide").locator("+ .at-button")).to_contain_text("Not sent")
    line.mends()

    expect(page.locator("#reason")).to_have_value("A neighbour saw it.")
    lets_go(handler)


def test_keep_after_the_session_ended_is_no_dead_button(handler, line):
    page = handler.page
    takes_one(handler)
    other = handler.context.new_page()
    other.goto("/staff/queue")
    other.get_by_role("button", name="Sign out").click()
    other.wait_for_url("**/staff/sign-in**")
    page.locator("#reason").fill("A neighbour saw it.")
    handler.troubles.clear()
    page.get_by_role("button", name=re.compile("^Keep 15 minutes more")).click()

    expect(page.locator(".at-button")).to_contain_text("Your session has ended")
    expect(page.locator(".lease")).not_to_contain_text("Yours until")
    expect(page.locator("#reason")).to_have_value("A neighbour saw it.")
    handler.troubles.clear()


def test_with_the_service_gone_buttons_links_and_keys_keep_the_page_and_say_so(handler, line):
    page = handler.page
    path = takes_one(handler)
    page.locator("#reason").fill("A neighbour saw it.")
    line.breaks()
    page.get_by_role("button", name="Decide").click()
    expect(page.locator(".at-button")).to_contain_text("Not sent: there is no answer from the service")
    page.locator("#reason").press("Escape")
    page.keyboard.press("u")
    expect(page.locator("[data-up] + .at-button")).to_contain_text("Not opened")
    assert handler.path == path
    expect(page.locator("#reason")).to_have_value("A neighbour saw it.")
    line.mends()

    assert handler.presses("Decide").status == 422
    expect(page.locator("#reason")).to_have_value("A neighbour saw it.")
    lets_go(handler)


def test_enter_in_a_field_gives_nothing_away(handler):
    page = handler.page
    path = takes_one(handler)
    page.get_by_label("Pass to another body").check()
    page.locator("#body").fill("The council")
    page.keyboard.press("Enter")
    page.locator("#disposition-transfer").press("Enter")
    page.wait_for_timeout(300)

    assert handler.path == path
    expect(page.locator("#body")).to_have_value("The council")
    expect(page.get_by_role("heading", name="You have this report")).to_be_visible()
    lets_go(handler)


def test_words_survive_a_page_that_was_lost_and_go_when_they_have_arrived(handler):
    page = handler.page
    path = takes_one(handler)
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("#reason").fill("A neighbour saw it.")
    page.get_by_label("Not a police matter").check()
    page.goto(path)
    expect(page.locator("#reason")).to_have_value("")
    offer = page.get_by_role("status").filter(has_text="was not saved")
    photograph(page, "staff-report-kept")
    offer.get_by_role("button", name="Put it back").click()
    expect(page.locator("#reason")).to_have_value("A neighbour saw it.")
    expect(page.get_by_label("Not a police matter")).to_be_checked()

    page.wait_for_timeout(400)
    kept = "Object.keys(sessionStorage).filter((key) => key.startsWith('kept ')).length"
    assert page.evaluate(kept) == 1
    lets_go(handler)
    assert page.evaluate(kept) == 0


def test_words_are_gone_once_one_has_signed_out(handler):
    page = handler.page
    takes_one(handler)
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("#reason").fill("A neighbour saw it.")
    page.wait_for_timeout(400)
    handler.presses("Sign out")

    assert page.evaluate("Object.keys(sessionStorage).length") == 0


def test_a_sensitive_report_s_words_last_no_longer_than_the_session(handler):
    page = handler.page
    handler.goes_to("/staff/queue")
    page.evaluate("""
        for (const isSensitive of [true, false]) {
            const kept = { at: Date.now(), values: { reason: ["A neighbour saw it."] }, isSensitive, isSent: false };
            sessionStorage.setItem(`kept /staff/reports/${isSensitive}`, JSON.stringify(kept));
        }
    """)
    page.reload()
    assert page.evaluate("sessionStorage.length") == 2
    handler.context.clear_cookies()
    page.reload()

    handler.sees("Sign in")
    assert page.evaluate("Object.keys(sessionStorage)") == ["kept /staff/reports/false"]
