import Testing

@testable import Website

@Test func `a form's fields keep their order and their repeats`() throws {
    let form = try FormBody(parsing: Array("a=1&b=two+words&a=%C3%A9&c".utf8))

    #expect(form.pairs.map(\.0) == ["a", "b", "a", "c"])
    #expect(form.pairs.map(\.1) == ["1", "two words", "é", ""])
}

@Test(arguments: ["a=%", "a=%2", "a=%zz", "a=%FF", "a=%00", "%C3=1"])
func `a field that is not text is refused`(body: String) {
    #expect(throws: Problem.self) { try FormBody(parsing: Array(body.utf8)) }
}

@Test func `line ends count as one character`() throws {
    #expect(try FormBody(parsing: Array("a=x%0D%0Ay".utf8))["a"] == "x\ny")
}

@Test func `a form with more fields than any page has is refused`() {
    let body = (0...FormBody.fieldLimit).map { "f\($0)=" }.joined(separator: "&")
    #expect(throws: Problem.self) { try FormBody(parsing: Array(body.utf8)) }
}

@Test func `any bytes at all are read or refused, never a trap`() {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var chance = SeededChance(seed: seed)
    for _ in 0..<2_000 {
        let bytes = (0..<Int.random(in: 0...40, using: &chance)).map { _ in
            Bool.random(using: &chance)
                ? "%&=+a0F".utf8.randomElement(using: &chance)! : UInt8.random(in: 0...255, using: &chance)
        }
        if let form = try? FormBody(parsing: bytes) {
            #expect(form.pairs.allSatisfy { !$0.0.contains("\0") && !$0.1.contains("\0") })
        }
    }
}
