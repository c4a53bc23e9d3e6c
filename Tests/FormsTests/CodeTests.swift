import Testing

@testable import Forms

/// Codes that people copy from plates, boxes and papers.
@Suite struct CodeTests {
    @Test(arguments: [
        ("ab12cde", "AB12 CDE", RegistrationMark.Shape.current), ("BD51 SMR", "BD51 SMR", .current),
        ("LA 02-XYZ", "LA02 XYZ", .current), ("A123 BCD", "A123 BCD", .prefix), ("y1abc", "Y1 ABC", .prefix),
        ("Q12 ABC", "Q12 ABC", .prefix), ("ABC 123D", "ABC 123D", .suffix), ("abc1y", "ABC 1Y", .suffix),
        ("AAZ 1234", "AAZ 1234", .northernIreland), ("IA 1", "IA 1", .northernIreland),
        ("CIZ9999", "CIZ 9999", .northernIreland), ("A 1", "A 1", .dateless), ("1 A", "1 A", .dateless),
        ("ABC 123", "ABC 123", .dateless), ("123 ABC", "123 ABC", .dateless), ("1234 AB", "1234 AB", .dateless),
        ("101 D 234", "101 D 234", .diplomatic), ("101x234", "101 X 234", .diplomatic), ("12345", "12345", .trade),
    ])
    func `a number plate is read in every British shape`(
        typed: String, shown: String, shape: RegistrationMark.Shape
    ) throws {
        let mark = try RegistrationMark(parsing: typed)

        #expect(mark.text == shown)
        #expect(mark.shape == shape)
    }

    @Test(arguments: [
        "AB1 2CDE9", "ABCDEFG", "1234567", "AI12 CDEF", "AB12 CQE", "Z123 ABC", "ABC 123O", "ABCD 123", "A0", "0 A",
        "AB12/CDE!", "AB01 CDE", "Ä1 ABC",
    ])
    func `what no plate looks like is refused with a way out`(typed: String) {
        #expect(throws: Unreadable.self) { try RegistrationMark(parsing: typed) }
    }

    @Test(arguments: [("ABI2 CDE", "AB12 CDE"), ("AB12 C0E", "AB12 COE"), ("A8C 12SD", "ABC 125D")])
    func `a letter that looks like a digit is suggested`(typed: String, meant: String) {
        #expect { try RegistrationMark(parsing: typed) } throws: { ($0 as? Unreadable)?.words.contains(meant) == true }
    }

    @Test(arguments: [
        ("490154203237518", "490154203237518"), ("49-015420-323751-8", "490154203237518"),
        ("35 209900 176148 1", "352099001761481"), ("49015420323751", "490154203237518"),
        ("4901542032375101", "490154203237518"),
    ])
    func `an IMEI passes with its check digit, without it, and with its software version`(
        typed: String, kept: String
    ) throws {
        #expect(try IMEI(parsing: typed).text == kept)
    }

    @Test(arguments: ["490154203237519", "490154203237581", "4901542032", "49015420323751A", "000000000000000"])
    func `a wrong IMEI is refused`(typed: String) {
        #expect(throws: Unreadable.self) { try IMEI(parsing: typed) }
    }

    @Test func `every single wrong digit of an IMEI is noticed`() {
        let right = Array("490154203237518")
        for place in right.indices {
            for digit in "0123456789" where digit != right[place] {
                var wrong = right
                wrong[place] = digit
                #expect(throws: Unreadable.self) { try IMEI(parsing: String(wrong)) }
            }
        }
    }

    @Test(arguments: [
        ("sw1a1aa", "SW1A 1AA"), ("M1 1AE", "M1 1AE"), ("B33 8TH", "B33 8TH"), ("CR2 6XH", "CR2 6XH"),
        ("DN55 1PT", "DN55 1PT"), ("W1A 0AX", "W1A 0AX"), ("EC1A 1BB", "EC1A 1BB"), ("GIR 0AA", "GIR 0AA"),
        ("BT1 5GS", "BT1 5GS"), ("W1A OAX", "W1A 0AX"), ("  ec1a-1bb ", "EC1A 1BB"),
    ])
    func `a postcode is read in each of its shapes`(typed: String, shown: String) throws {
        #expect(try Postcode(parsing: typed).text == shown)
    }

    @Test(arguments: [
        "SW1A", "QA1 1AA", "AJ1 1AA", "M1 1AC", "M1 1A1", "M111 1AA", "ABC 1AA", "1M1 1AE", "SW1A 1AA 2", "M1 1Ä",
    ])
    func `what is no postcode is refused`(typed: String) {
        #expect(throws: Unreadable.self) { try Postcode(parsing: typed) }
    }

    @Test(arguments: [
        ("07700 900 982", "+447700900982"), ("+44 7700 900982", "+447700900982"),
        ("+44 (0)7700 900982", "+447700900982"),
        ("0044 7700 900982", "+447700900982"), ("447700900982", "+447700900982"), ("(01632) 960-001", "+441632960001"),
        ("020 7946 0000", "+442079460000"), ("01204 52000", "+44120452000"), ("0800 001 066", "+44800001066"),
        ("020 7946 0000 ext 12", "+442079460000"), ("+353 1 234 5678", "+35312345678"),
        ("+1 212 555 0123", "+12125550123"),
        ("00 49 30 123456", "+4930123456"), ("+91 98765 43210", "+919876543210"),
    ])
    func `a telephone number is known in its international form`(typed: String, international: String) throws {
        let number = try Telephone(parsing: typed)

        #expect(number.international == international)
        #expect(number.typed == typed)
    }

    @Test(arguments: [
        "07700 90098", "07700 9009822", "7700900982", "0400 123456", "021 1234 5678", "+999 123", "+1 212 555", "12345",
        "call me", "+800", "+44 7700 90098",
    ])
    func `a wrong telephone number is refused`(typed: String) {
        #expect(throws: Unreadable.self) { try Telephone(parsing: typed) }
    }

    @Test(arguments: [
        ("Jo.Okafor@Example.COM", "Jo.Okafor@example.com"),
        ("o'neil+police@mail.example.co.uk", "o'neil+police@mail.example.co.uk"),
        ("müller@bücher.example", "müller@bücher.example"), ("a@b.io", "a@b.io"),
    ])
    func `an email address is kept with its domain in small letters`(typed: String, kept: String) throws {
        #expect(try EmailAddress(parsing: typed).text == kept)
    }

    @Test(arguments: [
        "jo", "jo@", "@example.com", "jo@example", "jo@@example.com", "jo@example..com", ".jo@example.com",
        "jo.@example.com",
        "jo okafor@example.com", "jo@-example.com", "jo@example.c", "jo@127.0.0.1", "<jo@example.com>",
        "jo@a.com, b@c.com",
        "jo@gmial.com", "jo@gmail.con",
    ])
    func `what is no email address is refused`(typed: String) {
        #expect(throws: Unreadable.self) { try EmailAddress(parsing: typed) }
    }

    @Test(arguments: [
        ("250", 25_000), ("£1,250.50", 125_050), ("19.99", 1999), ("1 250", 125_000), ("50p", 50), ("0", 0),
        ("9,999,999.99", 999_999_999), ("£20 pounds", 2000),
    ])
    func `money is read in pounds`(typed: String, pence: Int) throws {
        #expect(try Money(parsing: typed).pence == pence)
    }

    @Test(arguments: ["-5", "1,25", "12.5", "12.345", "ten", "10,000,000", "1.250,00", "£", ",100", "1,,000"])
    func `what is no sum is refused`(typed: String) {
        #expect(throws: Unreadable.self) { try Money(parsing: typed) }
    }

    @Test(arguments: [(25_000, "£250"), (125_050, "£1,250.50"), (999_999_999, "£9,999,999.99"), (5, "£0.05")])
    func `money reads back`(pence: Int, words: String) {
        #expect(Money(pence: pence).words == words)
    }

    @Test func `only the last four digits of a card are taken`() throws {
        #expect(try CardTail(parsing: "4821").text == "4821")
        #expect { try CardTail(parsing: "4111 1111 1111 1111") } throws: {
            ($0 as? Unreadable)?.words.contains("never the whole number") == true
        }
        #expect(throws: Unreadable.self) { try CardTail(parsing: "48A1") }
    }

    @Test(arguments: [("WF0AXXGAJA1234567", true), ("WF0AXXGAJA123456", false), ("WF0AXXGAJO1234567", false)])
    func `a VIN has 17 letters and digits and no I, O, Q`(typed: String, isGood: Bool) {
        #expect(((try? VehicleIdentificationNumber(parsing: typed)) != nil) == isGood)
    }

    @Test(arguments: [
        ("51.5072, -0.1276", true), ("TQ 3000 8036", true), ("///filled.count.soap", true), ("48.85, 2.35", false),
        ("TQ 300 8036", false), ("somewhere", false), ("51.5", false),
    ])
    func `a position is two numbers in the kingdom, a grid reference or three words`(typed: String, isGood: Bool) {
        #expect(((try? MapPosition(parsing: typed)) != nil) == isGood)
    }
}

/// Test numbers of the card schemes.
@Suite struct CardNumberTests {
    @Test(arguments: [
        "4111111111111111", "my card 4111 1111 1111 1111 was used", "5555-5555-5555-4444", "378282246310005",
        "6011 1111 1111 1117 exp 12/27", "paid with 4012888888881881.", "30569309025904", "4222222222222",
        "4111 1111 1111 1111 123", "6304000000000000", "sum 12 4111 1111 1111 1111",
        "+4111 1111 1111 1111", "+44 7700 900982 and 4111111111111111",
    ])
    func `a card number in free text is noticed`(text: String) {
        #expect(CardNumber.appears(in: text))
    }

    @Test(arguments: [
        "", "IMEI 490154203237518", "call +44 7700 900982 or 447700900982", "4111 1111 1111 1112", "ends in 1111",
        "on 27 03 2026 at 21 30", "crime 1234567/26", "0000 0000 0000 0000", "4111 1111 / 1111 1111", "00447700900982",
    ])
    func `other numbers are left in peace`(text: String) {
        #expect(!CardNumber.appears(in: text))
    }
}
