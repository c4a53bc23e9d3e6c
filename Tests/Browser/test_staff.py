"""Those who read the reports: claiming, a queue that lives, keys, and what each role may see."""

import re

import pytest
from playwright.sync_api import expect

from appearance import DESK, PHONE, faults, name_of, photograph
from person import Handler
from stories import STORIES


def tells_a_tip(somebody) -> str:
    reporter = somebody(**PHONE)
    reporter.goes_to("/tell-us-about")
    reporter.passes_the_gate()
    if not reporter.path.startswith("/report/"):
        reporter.goes_to("/report/tell-us-about")
    reporter.tells(STORIES["tell-us-about"])
    return reporter.sends()[0]


def test_two_claims_at_once_have_one_winner_and_the_other_is_told_who(staff):
    people = [staff("handler"), staff("handler2")]
    free = people[0].page.locator("#queue li:has(button[data-claim])").last
    reference = free.get_attribute("data-reference")
    pages = [person.page for person in people]
    with pages[0].expect_navigation() as first, pages[1].expect_navigation() as second:
        for person in people:
            person.row(reference).locator("button[data-claim]").click(no_wait_after=True)

    assert [arrival.value.status for arrival in (first, second)] == [200, 200]
    winner, loser = sorted(people, key=lambda person: person.path == "/staff/queue")
    assert (winner.path, loser.path) == (f"/staff/reports/{reference}", "/staff/queue")
    expect(winner.page.get_by_role("heading", name="You have this report")).to_be_visible()
    name = winner.page.locator(".who span").first.inner_text().split(" (")[0]
    expect(loser.page.get_by_role("status").first).to_contain_text(f"{name} was faster and has")
    # The next free report is under the focus.
    expect(loser.page.locator("#queue > ol > li:focus-within button[data-claim]")).to_have_count(1)

    row = loser.finds(reference)
    expect(row).to_contain_text(re.compile(rf"{re.escape(name)} has it until \d\d:\d\d"))
    expect(row.locator("button[data-claim]")).to_have_count(0)


def test_the_queue_lives(somebody, staff):
    watching, reading = staff("handler"), staff("handler2", scripts=False)
    for person in (watching, reading):
        person.goes_to("/staff/queue?form=tell-us-about")
    watching.page.evaluate("window.isTheSamePage = true")
    reference = tells_a_tip(somebody)

    expect(watching.row(reference)).to_be_visible()
    expect(watching.page.locator("#live")).to_have_text("1 new report")
    assert watching.page.evaluate("window.isTheSamePage")

    expect(reading.row(reference)).to_have_count(0)
    reading.page.reload()
    expect(reading.row(reference)).to_be_visible()

    reading.claims(reference)
    expect(watching.row(reference)).to_contain_text("J. Morris has it until")


def test_keys_do_what_the_list_says(staff):
    handler = staff("handler")
    page, keyboard = handler.page, handler.page.keyboard
    chosen = page.locator("#queue > ol > li:focus-within")
    rows = page.locator("#queue > ol > li")
    keyboard.press("j")
    expect(rows.nth(0)).to_have_attribute("data-reference", chosen.get_attribute("data-reference"))
    keyboard.press("j")
    keyboard.press("j")
    keyboard.press("k")
    second = rows.nth(1).get_attribute("data-reference")
    expect(chosen).to_have_attribute("data-reference", second)

    keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    photograph(page, "staff-keys")
    keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(chosen).to_have_attribute("data-reference", second)
    with page.expect_navigation():
        keyboard.press("Enter")
    assert handler.path == f"/staff/reports/{second}"

    handler.goes_to("/staff/queue")
    free = rows.filter(has=page.locator("button[data-claim]"))
    reference = free.last.get_attribute("data-reference")
    while chosen.count() == 0 or chosen.get_attribute("data-reference") != reference:
        keyboard.press("j")
    with page.expect_navigation():
        keyboard.press("c")
    assert handler.path == f"/staff/reports/{reference}"

    keyboard.press("t")
    keyboard.type("cruel: just a query")
    expect(page.locator("#risk")).to_be_focused()
    expect(page.locator("#risk")).to_have_value("cruel: just a query")
    keyboard.press("Escape")
    keyboard.press("q")
    expect(page.locator("#question")).to_be_focused()
    keyboard.press("Escape")
    keyboard.press("d")
    expect(page.locator("#disposition-investigate")).to_be_focused()
    with page.expect_navigation():
        keyboard.press("r")
    assert handler.path == "/staff/queue"
    expect(page.get_by_role("status").first).to_contain_text(reference)


def test_keys_can_be_switched_off(staff):
    handler = staff("handler")
    page = handler.page
    page.keyboard.press("?")
    page.get_by_label("Single keys work outside fields").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(page.locator("#queue > ol > li:focus-within")).to_have_count(0)


def test_words_to_start_from_are_offered_and_never_overwrite_what_was_typed(staff):
    handler = staff("handler")
    page = handler.page
    page.locator("#queue button[data-claim]").last.click()
    page.wait_for_url("**/reports/*")
    words = page.get_by_label(re.compile("^What the reporter will read"))
    page.get_by_label("Investigate (TDIU)").check()
    expect(words).to_have_value(re.compile("^Thank you for telling us"))
    page.get_by_label("Not a police matter").check()
    expect(words).to_have_value(re.compile("not something that the police can deal with"))
    words.fill("My own words.")
    page.get_by_label("Send officers").check()
    expect(words).to_have_value("My own words.")
    expect(page.get_by_label("Grade")).to_be_visible()
    page.get_by_label("Link to another report").check()
    expect(page.get_by_label("Grade")).to_be_hidden()

    assert handler.presses("Decide").status == 422
    expect(page.locator("#refusal, .refusal").first).to_be_visible()
    expect(words).to_have_value("My own words.")
    expect(page.get_by_label("Link to another report")).to_be_checked()
    page.locator("#risk").fill("None.")
    handler.presses(re.compile("^Save and release"))


def test_what_is_typed_into_a_deed_stays_on_the_device_until_it_has_arrived(staff):
    investigator = staff("investigator")
    page = investigator.page
    page.locator("main a[data-open]").first.click()
    page.wait_for_url("**/reports/*")
    path = investigator.path
    page.get_by_text("Write a note", exact=True).click()
    note = page.locator("#note-words")
    note.fill("The neighbour has film.")
    page.wait_for_timeout(500)
    investigator.goes_to("/staff/tdiu")
    investigator.goes_to(path)

    expect(page.locator(".kept")).to_contain_text("was not saved")
    page.get_by_role("button", name="Put it back").click()
    expect(note).to_have_value("The neighbour has film.")
    photograph(page, "staff-deed-kept")
    investigator.presses("Write it down")
    expect(page.get_by_role("status").first).to_contain_text("Written down")
    expect(page.locator("article")).to_contain_text("The neighbour has film.")
    expect(page.locator(".kept")).to_have_count(0)


def test_a_wrong_password_says_so_and_keeps_the_name(somebody):
    handler = somebody(kind=Handler, **DESK)
    answer = handler.signs_in("registrar", "wrong-password")

    assert answer.status == 422
    expect(handler.page.get_by_role("alert")).to_contain_text("The username or the password is not right")
    expect(handler.page.get_by_label("Username")).to_have_value("registrar")
    expect(handler.page.get_by_label("Password")).to_have_value("")
    nobody = handler.signs_in("no-such-person", "wrong-password")
    assert nobody.status == 422
    expect(handler.page.get_by_role("alert")).to_contain_text("The username or the password is not right")


def test_signing_out_ends_it_everywhere_in_this_browser(staff):
    handler = staff("supervisor")
    again = handler.context.new_page()
    again.goto("/staff/queue")
    handler.presses("Sign out")
    expect(handler.page.get_by_role("status")).to_contain_text("You have signed out")
    again.reload()

    expect(again).to_have_url(re.compile("/staff/sign-in"))
    handler.page.go_back()
    handler.page.reload()
    expect(handler.page.get_by_role("heading", level=1)).to_have_text("Sign in")


def test_signing_in_leads_to_where_one_was_going(somebody, staff):
    handler = staff("handler")
    path = handler.page.locator("#queue a[data-open]").last.get_attribute("href")
    late = somebody(kind=Handler, **DESK)
    late.goes_to(path)
    late.page.get_by_label("Username").fill("handler2")
    late.page.get_by_label("Password").fill("bluelamp-demo")
    late.presses("Sign in")

    assert late.path == path


@pytest.mark.parametrize("role, home, queue, report", [
    ("supervisor", "/staff/supervisor", 200, 200),
    ("investigator", "/staff/tdiu", 403, 403),
    ("dispatcher", "/staff/dispatch", 403, 403),
    ("officer", "/staff/assignments", 403, 403),
    ("registrar", "/staff/recording", 403, 200),
    ("auditor", "/staff", 403, 403),
    ("editor", "/staff", 403, 403),
    ("admin", "/staff", 403, 403),
])
def test_each_role_sees_what_it_may(staff, role, home, queue, report):
    handler = staff("handler")
    path = handler.page.locator("#queue a[data-open]").last.get_attribute("href")
    person = staff(role, **PHONE)

    assert person.path == home
    photograph(person.page, f"staff-home-{role}")
    wrong = faults(person.page)
    assert person.goes_to("/staff/queue").status == queue
    assert person.goes_to(path).status == report
    wrong += faults(person.page)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_every_page_of_the_staff_is_sound(somebody, staff, size):
    wrong = []
    visitor = somebody(kind=Handler, **size)

    def look(person, name):
        wrong.extend(faults(person.page))
        photograph(person.page, f"staff-{name}")

    visitor.goes_to("/staff")
    look(visitor, "sign-in")
    visitor.signs_in("registrar", "wrong-password")
    look(visitor, "sign-in-wrong")

    handler = staff("handler2", **size)
    page = handler.page
    look(handler, "queue")
    handler.goes_to("/staff/queue?channel=email")
    look(handler, "queue-empty")
    handler.goes_to("/staff/queue?show=asked")
    look(handler, "queue-asked")
    asked = page.locator("#queue a[data-open]").first
    handler.goes_to(asked.get_attribute("href"))
    look(handler, "report-asked")
    handler.goes_to("/staff/queue?show=free")
    free = page.locator("#queue a[data-open]").last.get_attribute("href")
    handler.goes_to(free)
    look(handler, "report-free")
    handler.presses(re.compile("^Claim"))
    look(handler, "report")
    handler.presses("Decide")
    look(handler, "report-refused")
    page.get_by_label("Not a police matter").check()
    decision = page.locator("#decision")
    decision.get_by_label(re.compile("^Reason")).fill("A neighbour's cat.")
    decision.get_by_label(re.compile("^What the reporter will read")).fill("Thank you for telling us.")
    handler.assesses(**{
        letter: "None seen."
        for letter in ("Threat", "Harm", "Risk", "Investigation", "Vulnerability", "Engagement")})
    handler.presses("Decide")
    look(handler, "queue-decided")
    handler.goes_to(free)
    look(handler, "report-decided")
    assert handler.goes_to("/staff/nothing-here").status == 404
    look(handler, "not-found")

    assert not wrong, "\n".join(wrong)
