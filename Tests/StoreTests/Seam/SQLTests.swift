import Reporting
import Testing

@testable import Store

@Suite struct SQLTests {
    @Test func `a value is bound, never pasted`() {
        let words = "'); DROP TABLE reports; --"

        let sql: SQL = "INSERT INTO t (a, b) VALUES (\(words), \(7))"

        #expect(sql.text == "INSERT INTO t (a, b) VALUES ($1, $2)")
        #expect(sql.values == [.text(words), .integer(7)])
    }

    @Test func `a fragment is numbered after what stands before it`() {
        let condition: SQL = "stage = \("closed") AND version > \(3)"

        let sql: SQL = "UPDATE t SET a = \(1) WHERE \(fragment: condition) AND b = \(2)"

        #expect(sql.text == "UPDATE t SET a = $1 WHERE stage = $2 AND version > $3 AND b = $4")
        #expect(sql.values == [.integer(1), .text("closed"), .integer(3), .integer(2)])
    }

    @Test func `a list binds each of its values, and an empty one matches nothing`() {
        let some: SQL = "SELECT 1 WHERE a IN (\(list: ["x", "y"])) AND b = \(1)"
        let none: SQL = "SELECT 1 WHERE a IN (\(list: [String]()))"

        #expect(some.text == "SELECT 1 WHERE a IN ($1, $2) AND b = $3")
        #expect(none.text == "SELECT 1 WHERE a IN (NULL)")
    }

    @Test func `a missing value keeps its type`() {
        let sql: SQL = "\(Int?.none)\(String?.none)\([UInt8]?.none)\(Instant?.none)"

        #expect(sql.values == [.null(.integer), .null(.text), .null(.blob), .null(.integer)])
    }

    @Test func `the domain's values are kept as integers and text`() throws {
        var generator = SystemRandomNumberGenerator()
        let reference = Reference.random(using: &generator)
        let name = try #require(FormName("theft"))

        let sql: SQL = "\(reference) \(Instant(milliseconds: 5)) \(name) \(true) \(Channel.online.rawValue)"

        #expect(
            sql.values == [
                .text(reference.compact), .integer(5), .text("theft"), .integer(1), .text(Channel.online.rawValue),
            ])
    }

    @Test func `a row lock is dropped for SQLite, in a fragment too`() {
        let inner: SQL = "SELECT id FROM jobs \(fragment: .skipLocked)"

        let sql: SQL = "UPDATE jobs SET a = \(1) WHERE id IN (\(fragment: inner))"

        #expect(sql.text == "UPDATE jobs SET a = $1 WHERE id IN (SELECT id FROM jobs FOR UPDATE SKIP LOCKED)")
        #expect(sql.textForSQLite == "UPDATE jobs SET a = $1 WHERE id IN (SELECT id FROM jobs )")
    }

    @Test func `reading a column as what it is not stops the program`() async {
        await #expect(processExitsWith: .failure) {
            _ = Row(cells: [.text("x")]).int(0)
        }
    }
}
