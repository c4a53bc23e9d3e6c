"""Every page that can be reached by links, and every one that is reached by mistakes: all readable, none too wide."""

import pytest

from appearance import DESK, PHONE, faults, name_of, photograph
from stories import STORIES

PROMISED = [
    "/", "/report", "/emergency", "/road-traffic", "/tell-us-about", "/track", "/verify", "/help", "/privacy",
    "/accessibility", "/stations", "/report/theft/force", "/report/burglary/inside", "/report/resume",
]


def links(page) -> list[str]:
    return page.locator("a[href^='/']").evaluate_all("all => all.map(one => new URL(one.href).pathname)")


def test_every_page_that_links_lead_to_is_sound(somebody):
    person = somebody(**PHONE)
    person.goes_to("/report")
    person.passes_the_gate()
    waiting, seen, wrong = ["/"], set(), []
    while waiting:
        path = waiting.pop(0)
        if path in seen or path.startswith(("/staff", "/save/")):
            continue
        answer = person.goes_to(path)
        seen |= {path, person.path}
        if answer.status != 200:
            wrong.append(f"{answer.status} for {path}")
        wrong += faults(person.page)
        photograph(person.page, name_of(person.path))
        waiting += links(person.page)

    assert not wrong, "\n".join(wrong)
    assert [path for path in PROMISED if path not in seen] == []
    assert len([path for path in seen if path.startswith("/advice/")]) > 10


def test_every_page_about_a_mistake_is_sound(somebody):
    person, wrong = somebody(**PHONE), []
    page = person.page

    def look(name, status):
        assert page.title().startswith("Error: ") == (status == 422)
        wrong.extend(faults(page))
        photograph(page, name)

    person.goes_to("/report/theft")
    look("gate", 200)
    assert person.presses("Continue").status == 422
    look("gate-missing", 422)
    person.passes_the_gate()
    person.goes_to("/report?q=zzzz")
    look("found-nothing", 200)
    person.goes_to("/report?q=bike+stolen")
    look("found", 200)
    for path, button in (("/track", "See my report"), ("/verify", "Check it"), ("/report/resume", "Continue")):
        person.goes_to(path)
        assert person.presses(button).status == 422
        look(name_of(path) + "-missing", 422)
    assert person.goes_to("/nothing-here").status == 404
    look("not-found", 404)
    assert person.goes_to("/staff/nothing-here").status == 404
    look("staff-not-found", 404)

    assert not wrong, "\n".join(wrong)


def test_what_comes_after_sending_is_sound(somebody):
    person, wrong = somebody(**PHONE), []
    page = person.page

    def look(name):
        wrong.extend(faults(page))
        photograph(page, name)

    person.goes_to("/report/theft")
    person.passes_the_gate()
    person.fills(STORIES["phone"]["fields"])
    person.goes_on()
    person.follows("Save and come back later")
    look("save")
    person.goes_to("/report/theft")
    person.goes_to("/report/theft/force")
    person.tells(STORIES["phone"])
    look("check")
    person.goes_to("/report/theft/items")
    look("list")
    person.follows("Remove Mobile phone")
    look("remove")
    person.goes_to("/report/theft/check")
    reference, code = person.sends()
    look("done")
    person.follows("See and print the receipt")
    look("receipt")
    receipt = page.locator("pre.receipt").inner_text()
    person.goes_to("/verify")
    page.get_by_label("The receipt").fill(receipt)
    person.presses("Check it")
    look("verify-genuine")
    page.get_by_label("The receipt").fill(receipt.replace(reference, "0000-0000-0"))
    person.presses("Check it")
    look("verify-other")
    person.goes_to("/track")
    page.get_by_label("Reference").fill(reference)
    page.get_by_label("Access code").fill(code)
    person.presses("See my report")
    look("track-report")
    page.get_by_text("What you sent", exact=True).click()
    look("track-report-open")
    person.presses("Send it")
    look("track-report-missing")
    person.goes_to("/track/withdraw")
    look("withdraw")

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_the_dark_is_as_readable_as_the_light(somebody, staff, size):
    person, wrong = somebody(**size, scheme="dark"), []

    def look(someone, name):
        wrong.extend(faults(someone.page))
        photograph(someone.page, "dark-" + name)

    for path in ("/", "/report", "/emergency", "/advice/fraud", "/track", "/report/theft"):
        person.goes_to(path)
        look(person, name_of(path))
        if path == "/report":
            person.passes_the_gate()
            look(person, "what-happened")
    person.goes_on()
    look(person, "missing")
    handler = staff("handler2", **size, scheme="dark")
    look(handler, "queue")
    handler.page.locator("#queue button[data-claim]").last.click()
    handler.page.wait_for_url("**/reports/*")
    look(handler, "report")

    assert not wrong, "\n".join(wrong)


def test_the_first_page_weighs_less_than_a_small_picture(somebody, site):
    person = somebody(**PHONE)
    network = person.context.new_cdp_session(person.page)
    network.send("Network.enable")
    received = []
    network.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    person.page.goto("/", wait_until="networkidle")

    assert len(received) >= 4
    assert sum(received) < 50_000
