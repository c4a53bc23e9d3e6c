import Testing

@testable import Website

@Suite struct QRSymbolTests {
    /// The browser tests read one as a phone does; this looks at what every reader looks for first.
    @Test func `a symbol has its margin, its three corners and its lines of timing`() throws {
        let symbol = try #require(QRSymbol(of: "otpauth://totp/x?secret=ABCDEFGH"))
        let size = try #require(Int(symbol.size))
        let dark = Self.dark(symbol.path)
        let width = size - 8
        #expect((width - 17).isMultiple(of: 4))
        let corner = ["XXXXXXX", "X     X", "X XXX X", "X XXX X", "X XXX X", "X     X", "XXXXXXX"]
        for (row, column) in [(4, 4), (4, 4 + width - 7), (4 + width - 7, 4)] {
            for (down, line) in corner.enumerated() {
                for (along, module) in line.enumerated() {
                    #expect(dark.contains(Module(row: row + down, column: column + along)) == (module == "X"))
                }
            }
        }
        for along in 8..<(width - 8) {
            #expect(dark.contains(Module(row: 10, column: 4 + along)) == along.isMultiple(of: 2))
            #expect(dark.contains(Module(row: 4 + along, column: 10)) == along.isMultiple(of: 2))
        }
        #expect(dark.allSatisfy { (4..<(size - 4)).contains($0.row) && (4..<(size - 4)).contains($0.column) })
    }

    @Test func `a text that no symbol holds has none`() {
        #expect(QRSymbol(of: String(repeating: "x", count: 4000)) == nil)
    }

    private struct Module: Hashable {
        let row: Int
        let column: Int
    }

    private static func dark(_ path: String) -> Set<Module> {
        var dark: Set<Module> = []
        for run in path.matches(of: /M(\d+) (\d+)h(\d+)v1H\d+z/) {
            guard let column = Int(run.output.1), let row = Int(run.output.2), let length = Int(run.output.3) else {
                continue
            }
            for each in 0..<length { dark.insert(Module(row: row, column: column + each)) }
        }
        return dark
    }
}
