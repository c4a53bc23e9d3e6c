package import Foundation
package import Reporting

/// All that a force publishes: its forms, its front door, and what it is called. Only a library without any problem
/// exists.
package struct FormLibrary: Sendable {
    /// By name.
    package let forms: [Form]
    package let frontDoor: FrontDoor
    package let force: Force
    /// Pages of the force's own words, by name.
    package let pages: [InformationPage]
    /// What crimes are recorded as, of any day; empty where the force has no table.
    package let crimeClasses: [CrimeClass]
    /// The words of mails and text messages; nil when the force keeps no `messages.yaml`, and then none can be written.
    package let messages: MessageTemplates?

    package func form(_ name: FormName) -> Form? { forms.first { $0.name == name } }

    /// Reads and checks a folder of forms.
    ///
    /// Throws all problems at once, each with file and line.
    package static func read(folder: URL) throws(FormProblems) -> FormLibrary {
        let problems = ProblemList()
        let files = FormFiles(folder: folder, problems: problems)
        var read: [ReadForm] = []
        for file in files.names where !FormFiles.others.contains(file) {
            guard let source = files.expanded(file), let form = Form.read(source, problems: problems) else { continue }
            if "\(form.form.name).yaml" != file {
                problems.add(
                    "form '\(form.form.name)' belongs in a file of its name, \(form.form.name).yaml", at: source.place)
            }
            read.append(form)
        }
        // Checks look at whole forms; a form that was read with faults would only add noise.
        let isWhole = problems.problems.isEmpty
        if isWhole { for form in read { FormCheck(form, problems: problems).run() } }
        let names = Set(
            files.names.filter { !FormFiles.others.contains($0) }.map { String($0.dropLast(".yaml".count)) })
        let frontDoor = files.need("front-door.yaml").map { FrontDoor($0, forms: names, problems: problems) }
        let force = files.need("force.yaml").map { Force($0, problems: problems) }
        let pages = files.pages.compactMap { name in
            files.source("pages/\(name).yaml").map { InformationPage($0, name: name, problems: problems) }
        }
        let crimeClasses = files.text("crime-classes.csv").map {
            CrimeClass.read($0, file: "crime-classes.csv", problems: problems)
        }
        let messages = files.find("messages.yaml").map { MessageTemplates($0, force: force, problems: problems) }
        guard problems.problems.isEmpty, let frontDoor, let force else { throw FormProblems(problems.problems) }
        return FormLibrary(
            forms: read.map(\.form), frontDoor: frontDoor, force: force, pages: pages, crimeClasses: crimeClasses ?? [],
            messages: messages)
    }
}

/// The files of a folder of forms.
struct FormFiles {
    /// Files beside the forms that are none.
    static let others: Set<String> = ["force.yaml", "front-door.yaml", "messages.yaml"]

    let folder: URL
    let problems: ProblemList
    /// The `.yaml` files at the top, sorted.
    let names: [String]

    init(folder: URL, problems: ProblemList) {
        self.folder = folder
        self.problems = problems
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
        } catch {
            problems.add(
                "the folder of forms can't be read: \(folder.path)", at: Place(file: folder.lastPathComponent, line: 1))
            names = []
        }
    }

    func need(_ file: String) -> Source? {
        guard names.contains(file) else {
            if !names.isEmpty { problems.add("the file \(file) is missing", at: Place(file: file, line: 1)) }
            return nil
        }
        return source(file)
    }

    /// A file that may be absent.
    func find(_ file: String) -> Source? { names.contains(file) ? source(file) : nil }

    /// A form with the pages of its includes in their places.
    func expanded(_ file: String) -> Source? {
        guard case .keys(let pairs, let place)? = source(file) else {
            return source(file)
        }
        let expanded = pairs.map { pair in
            guard pair.key == "pages", case .list(let pages, let listPlace) = pair.value else { return pair }
            return Source.Entry(
                key: pair.key, place: pair.place, value: Source.list(pages.flatMap(included), listPlace))
        }
        return .keys(expanded, place)
    }

    private func included(_ page: Source) -> [Source] {
        guard case .keys(let pairs, let place) = page, let include = pairs.first(where: { $0.key == "include" })
        else { return [page] }
        guard case .text(let name, _) = include.value, Reader.isSlug(name), pairs.count == 1 else {
            problems.add("an include is written alone, as '- include: name'", at: place)
            return []
        }
        let file = "common/\(name).yaml"
        guard FileManager.default.fileExists(atPath: folder.appendingPathComponent(file).path) else {
            problems.add("there is no file \(file) to include", at: place)
            return []
        }
        guard let source = source(file) else { return [] }
        let reader = Reader(source, what: "the file \(file)", problems: problems)
        let pages = reader.needList("pages")
        reader.finish()
        for case .keys(let pairs, let place) in pages where pairs.contains(where: { $0.key == "include" }) {
            problems.add("a file that is included can't include others", at: place)
        }
        return pages
    }

    /// Names of the pages of the force's own words that are there, in the order in which they are offered.
    var pages: [String] {
        let files =
            (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("pages").path)) ?? []
        for file in files.sorted() where !InformationPage.names.contains(where: { "\($0).yaml" == file }) {
            let known = InformationPage.names.map { "\($0).yaml" }.joined(separator: ", ")
            problems.add(
                "there is no page of this name; the folder holds \(known)", at: Place(file: "pages/\(file)", line: 1))
        }
        return InformationPage.names.filter { files.contains("\($0).yaml") }
    }

    /// The text of a file that may be missing.
    func text(_ file: String) -> String? {
        FileManager.default.contents(atPath: folder.appendingPathComponent(file).path)
            .flatMap { String(validating: $0, as: UTF8.self) }
    }

    func source(_ file: String) -> Source? {
        guard let bytes = FileManager.default.contents(atPath: folder.appendingPathComponent(file).path),
            let text = String(validating: bytes, as: UTF8.self)
        else {
            problems.add("the file can't be read as text in UTF-8", at: Place(file: file, line: 1))
            return nil
        }
        return Source.parse(yaml: text, file: file, problems: problems)
    }
}
