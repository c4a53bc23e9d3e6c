"""What people do that they did not mean to: wrong words, two presses, going back, other answers than before."""

import re
import sqlite3

import pytest
from playwright.sync_api import expect

from appearance import PHONE, faults, photograph
from person import CONTROLS
from stories import STORIES

PHONE_STORY = STORIES["phone"]


@pytest.fixture
def at_the_check(somebody):
    person = somebody(**PHONE)
    person.goes_to("/report/theft")
    person.passes_the_gate()
    person.tells(PHONE_STORY)
    return person


def reports(site) -> int:
    with sqlite3.connect(site.database) as database:
        return database.execute("SELECT count(*) FROM reports").fetchone()[0]


@pytest.mark.parametrize("scripts", [True, False])
def test_wrong_words_are_kept_and_explained(somebody, scripts):
    person = somebody(**PHONE, scripts=scripts)
    page = person.page
    person.goes_to("/report/theft")
    person.passes_the_gate()
    person.tells(PHONE_STORY)
    person.goes_to("/report/theft/when?from=check")
    wrong = {
        "when_way": "between",
        "when_from_day": "31", "when_from_month": "Feb", "when_from_year": "2025", "when_from_time": "half past",
        "when_to_day": "5", "when_to_month": "", "when_to_year": "2025", "when_to_time": "",
    }
    person.fills(wrong)

    assert person.goes_on().status == 422
    assert page.title().startswith("Error: ")
    for name, value in wrong.items():
        control = page.locator(f'{CONTROLS}[name="{name}"]')
        if name == "when_way":
            expect(control.and_(page.locator('[value="between"]'))).to_be_checked()
        else:
            expect(control).to_have_value(value)
    complained = page.locator("#error-summary a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
    assert complained == ["#when_from_day", "#when_from_time", "#when_to_month"]
    person.fills(wrong | {"when_from_day": "1", "when_from_time": "9pm", "when_to_month": "March"})
    person.goes_on()
    person.sees("Check your answers")


def test_long_words_say_how_much_room_is_left_and_come_back_whole(at_the_check):
    person, page = at_the_check, at_the_check.page
    long = "Ä “quoted” <b>line</b>\n& another. " * 200
    person.goes_to("/report/theft/what-happened?from=check")
    page.locator("#what-happened").fill(long)
    expect(page.locator("#what-happened-room")).to_have_text(re.compile("characters too many"))

    assert person.goes_on().status == 422
    expect(page.locator("#what-happened")).to_have_value(long)
    page.locator("#what-happened").fill(long[:4900])
    person.goes_on()
    person.sees("Check your answers")
    assert page.locator("main b").count() == 0


def test_nothing_is_sent_without_the_declaration(at_the_check, site):
    before = reports(site)
    assert at_the_check.presses("Send to the police").status == 422
    assert at_the_check.page.title().startswith("Error: ")
    expect(at_the_check.page.locator("#error-summary a")).to_have_attribute("href", "#declared")
    assert reports(site) == before


@pytest.mark.parametrize("scripts", [True, False])
def test_two_presses_send_one_report(somebody, site, scripts):
    person = somebody(**PHONE, scripts=scripts)
    person.goes_to("/report/theft")
    person.passes_the_gate()
    person.tells(PHONE_STORY)
    before = reports(site)
    person.page.get_by_label("What I have written is true as far as I know").check()
    person.page.get_by_role("button", name="Send to the police").dblclick(no_wait_after=True)

    reference, code = person.confirmation()
    assert reports(site) == before + 1

    person.page.reload()
    assert person.confirmation() == (reference, code)


def test_a_lost_answer_gives_the_same_report_again(at_the_check, site):
    """The request arrives, its answer does not; the person presses once more."""
    person, page = at_the_check, at_the_check.page
    before = reports(site)
    form = {"csrf": page.locator("main input[name=csrf]").get_attribute("value"), "declared": "yes"}
    lost = person.context.request.post("/report/theft/check", form=form, max_redirects=0)
    assert lost.status == 303 and reports(site) == before + 1

    reference, _ = person.sends()
    assert reference and reports(site) == before + 1


def test_going_back_after_sending_does_not_send_again(at_the_check, site):
    person = at_the_check
    sent = person.sends()
    before = reports(site)

    person.page.go_back()
    if person.path.endswith("/check"):
        person.sends()
    assert person.confirmation() == sent
    assert reports(site) == before


def test_back_leads_through_the_pages_and_shows_what_was_said(somebody):
    person = somebody(**PHONE)
    person.goes_to("/report/theft")
    person.passes_the_gate()
    visited = []
    for _ in range(4):
        visited.append(person.path)
        person.fills(PHONE_STORY["fields"])
        person.goes_on()
    for path in reversed(visited):
        person.follows("Back")
        assert person.path == path
        expect(person.page.locator(f"{CONTROLS}:checked")).to_have_count(1)
    person.page.go_back()
    assert person.path == visited[1]


def test_another_answer_changes_the_route(at_the_check):
    person, page = at_the_check, at_the_check.page
    expect(page.locator("main")).not_to_contain_text("How was it locked?")
    page.locator('a[href="/report/theft/theft-kind?from=check"]').click()
    person.fills({"theft-kind": "bicycle"})
    person.goes_on()
    assert person.path == "/report/theft/bicycle-lock"
    person.fills(STORIES["theft"]["fields"])
    person.goes_on()
    person.sees("Check your answers")
    expect(page.locator("main")).to_contain_text("How was it locked?")

    page.locator('a[href="/report/theft/theft-kind?from=check"]').click()
    person.fills({"theft-kind": "pocket"})
    person.goes_on()
    person.sees("Check your answers")
    expect(page.locator("main")).not_to_contain_text("How was it locked?")


def test_an_answer_that_ends_the_journey_closes_the_way_to_sending(at_the_check):
    person, page = at_the_check, at_the_check.page
    page.locator('a[href="/report/theft/force?from=check"]').click()
    person.fills({"force": "yes"})
    person.goes_on()

    person.sees("That is robbery, and we want to talk to you")
    person.goes_to("/report/theft/check")
    person.sees("That is robbery, and we want to talk to you")
    expect(page.get_by_role("button", name=re.compile("Continue|Send"))).to_have_count(0)


def test_an_entry_is_changed_and_removed(at_the_check):
    person, page = at_the_check, at_the_check.page
    person.goes_to("/report/theft/items")
    expect(page.locator("ul.things > li")).to_have_count(1)
    person.follows(re.compile("^Change"))
    expect(page.locator('[name="items_make"]')).to_have_value("Apple")
    page.locator('[name="items_make"]').fill("Nokia")
    person.goes_on()
    person.follows(re.compile("^Remove"))
    person.sees("Remove this?")
    person.presses("Remove it")
    assert person.goes_to("/report/theft/check").url.endswith("/report/theft/items")


def test_what_another_window_saved_is_shown_before_it_is_written_over_or_sent(at_the_check):
    person, page = at_the_check, at_the_check.page
    other = person.context.new_page()
    for window, words in [(page, "He is back, and he has a knife."), (other, "He was at the shop at nine.")]:
        window.goto("/report/theft/what-happened")
        window.get_by_label("What happened?").fill(words)
    with other.expect_navigation():
        other.get_by_role("button", name="Continue").click()

    assert person.goes_on().status == 409
    said = page.get_by_role("alert")
    expect(said).to_be_focused()
    expect(said).to_contain_text("This page was changed in another window")
    expect(said).to_contain_text("He was at the shop at nine.")
    expect(page.get_by_label("What happened?")).to_have_value("He is back, and he has a knife.")
    photograph(page, "two-windows")
    assert not faults(page)

    other.goto("/report/theft/check")
    person.goes_on()
    other.get_by_label("What I have written is true as far as I know").check()
    with other.expect_navigation() as arrival:
        other.get_by_role("button", name="Send to the police").click()
    assert arrival.value.status == 409
    expect(other.get_by_role("alert")).to_contain_text("so nothing was sent")
    expect(other.get_by_role("main")).to_contain_text("he has a knife")
    photograph(other, "changed-check")
    assert not faults(other)


@pytest.mark.parametrize(
    "path", ["/nothing", "/advice/nothing", "/report/nothing", "/report/theft/items/9", "/staff/nothing"])
def test_a_page_that_is_not_there_says_how_to_reach_the_police(somebody, path):
    person = somebody(**PHONE)
    person.goes_to("/report")
    person.passes_the_gate()

    assert person.goes_to(path).status == 404
    person.sees("Page not found")
    expect(person.page.locator("main a[href='tel:999']")).to_be_visible()
    expect(person.page.locator("main a[href='tel:101']")).to_be_visible()


def test_what_was_written_comes_back_where_the_page_cannot_be_taken(somebody):
    person = somebody(**PHONE)
    page = person.page

    class Here(Exception):
        pass

    def look():
        if page.locator("main textarea").count():
            raise Here

    person.goes_to("/report/tell-us-about")
    person.passes_the_gate()
    with pytest.raises(Here):
        person.tells(STORIES["tell-us-about"], at_each=look)
    page.locator("main textarea").first.fill("He is back, and he has a knife.")
    person.context.clear_cookies()

    assert person.goes_on().status == 403
    expect(page.get_by_label("What do you know?")).to_have_value("He is back, and he has a knife.")
    photograph(page, "left-words")
    assert not faults(page)
