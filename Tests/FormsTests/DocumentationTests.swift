import Foundation
import Testing

@testable import Forms

/// docs/forms.md says what the program does, for it is read here.
@Suite struct DocumentationTests {
    /// The YAML blocks of the page, by their first line.
    private func blocks() throws -> [String: String] {
        let text = try String(contentsOf: package.appendingPathComponent("docs/forms.md"), encoding: .utf8)
        let blocks = text.components(separatedBy: "```yaml\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
        return Dictionary(uniqueKeysWithValues: blocks.map { ($0.components(separatedBy: "\n")[0], $0) })
    }

    @Test func `the worked example is a form without faults that can be walked to its end`() throws {
        let form = try readForm(try #require(blocks()["form: lost-bicycle"])).form
        var answers = Answers()

        for _ in form.pages {
            guard case .unfinished(let page) = Journey(form, answers).end else { break }
            answers.set(page.sample, page: page)
        }

        let submission = try #require(Journey(form, answers).submission())
        #expect(submission.headline == "With a D-lock · 12 Mill Lane, Northmoor, SW1A 1AA")
        #expect(submission.form.maps.category == .bicycleTheft)
    }

    @Test func `the front door, the force and the page of own words are read without faults`() throws {
        let blocks = try blocks()
        let problems = ProblemList()
        for (start, file) in [("groups:", "front-door.yaml"), ("name: Northmoor Police", "force.yaml")] {
            let yaml = try #require(blocks[start])
            let source = try #require(Source.parse(yaml: yaml, file: file, problems: problems))
            if file == "force.yaml" {
                let force = Force(source, problems: problems)
                #expect(force.nonEmergency == "101" && force.review.count == 2)
            } else {
                let door = FrontDoor(source, forms: ["lost-bicycle"], problems: problems)
                #expect(door.diversion("fraud")?.offersTellUs == true)
            }
        }
        let words = try #require(blocks["title: Front counters"])
        let page = try #require(Source.parse(yaml: words, file: "pages/stations.yaml", problems: problems))
        #expect(InformationPage(page, name: "stations", problems: problems).sections.map(\.heading) == ["Northmoor"])
        #expect(problems.problems == [])
    }

    @Test func `the page names every page of the force's own words`() throws {
        let text = try String(contentsOf: package.appendingPathComponent("docs/forms.md"), encoding: .utf8)

        for name in InformationPage.names { #expect(text.contains("`\(name)`"), "\(name)") }
    }

    @Test func `every kind, format, way and sort that the program knows stands on the page`() throws {
        let text = try String(contentsOf: package.appendingPathComponent("docs/forms.md"), encoding: .utf8)
        var known = KindName.allCases.map(\.rawValue) + TextQuestion.Format.allCases.map(\.rawValue)
        known += Period.Way.allCases.map(\.rawValue) + Whereabouts.Way.allCases.map(\.rawValue)
        known += PersonQuestion.Need.allCases.map(\.rawValue) + VehicleQuestion.Part.allCases.map(\.rawValue)
        known += ItemsQuestion.Part.allCases.map(\.rawValue) + ItemsQuestion.Special.allCases.map(\.rawValue)
        known += FilePicker.Sort.allCases.map(\.rawValue) + NoticeText.Style.allCases.map(\.rawValue)
        known += OpenDataCategory.allCases.map(\.rawValue)

        for word in known { #expect(text.contains("`\(word)`"), "\(word)") }
    }
}
