import Outreach
import Reporting
import Store
import Testing

@testable import bluelamp

/// What reporters are mailed about an appointment.
@Suite struct AppointmentMailTests {
    private static let dispatcher = WritingDesk.member("staff-d", "D. Reid", .dispatcher)
    private static let slot = Appointment.Slot(
        from: WritingDesk.start + .days(2), to: WritingDesk.start + .days(2) + .hours(2))
    private let later = WritingDesk.start + .seconds(20)

    private func withCourier(
        _ engine: Engine, _ body: (WritingDesk, MessageDelivery, ScriptedCourier) async throws -> Void
    ) async throws {
        try await withDatabase(engine) { database in
            let desk = try WritingDesk(database)
            let courier = ScriptedCourier(.email, .delivered(receipt: nil))
            try await body(desk, try desk.delivery(Couriers(naming: [courier], neutral: [])), courier)
        }
    }

    /// A visit that was offered for `Self.slot`, after all mail about it has gone.
    private func offered(_ desk: WritingDesk, _ delivery: MessageDelivery) async throws -> Reference {
        let reference = try await desk.submit(["email"])
        try await desk.store.perform(
            [
                .claim, .assess(Assessment(risk: "Low", vulnerability: "None")),
                .dispose(.attend(.extended), reason: "A scene", wordsToReporter: "Somebody is to come."),
            ], on: reference, by: .staff(WritingDesk.handler), at: WritingDesk.start)
        try await desk.store.perform(
            .book(Self.slot, place: "At home"), on: reference, by: .staff(Self.dispatcher), at: WritingDesk.start)
        _ = try await desk.work(delivery, at: later)
        return reference
    }

    @Test(arguments: Engine.allCases)
    func `a time that was confirmed is said to be booked, another one that was asked for is not`(
        _ engine: Engine
    ) async throws {
        try await withCourier(engine) { desk, delivery, courier in
            let reference = try await offered(desk, delivery)
            let before = courier.letters.count

            try await desk.store.perform(
                .answerAppointment(.askForAnother), on: reference, by: .reporter, at: later)
            #expect(try await desk.work(delivery, at: later).isEmpty)
            try await desk.store.perform(.answerAppointment(.confirm), on: reference, by: .reporter, at: later)

            #expect(try await desk.work(delivery, at: later).count == 1)
            #expect(courier.letters.dropFirst(before).map(\.subject) == ["Your appointment"])
        }
    }

    @Test(arguments: Engine.allCases)
    func `who waits for officers that need not come is told so, and a person hears where it cannot be said`(
        _ engine: Engine
    ) async throws {
        try await withCourier(engine) { desk, delivery, courier in
            let (told, untold) = (try await offered(desk, delivery), try await offered(desk, delivery))
            let before = courier.letters.count
            func cancel(_ reference: Reference, at now: Instant) async throws {
                try await desk.store.perform(
                    .regrade(.referred, reason: "Nothing to see there"), on: reference, by: .staff(Self.dispatcher),
                    at: now)
            }

            try await cancel(told, at: later)
            #expect(try await desk.work(delivery, at: later) == [.recorded])
            #expect(
                courier.letters.dropFirst(before).map(\.subject) == ["Your appointment does not take place"])
            #expect(try await desk.report(told).correspondence.messages.last?.occasion == .appointmentCancelled)

            let deaf = ScriptedCourier(.email, .never(why: "no such mailbox"))
            let afterwards = later + .seconds(1)
            try await cancel(untold, at: afterwards)
            _ = try await desk.work(try desk.delivery(Couriers(naming: [deaf], neutral: [])), at: afterwards)
            #expect(try await desk.report(untold).correspondence.failed.map(\.occasion) == [.appointmentCancelled])
        }
    }

    @Test func `nobody is told of a visit that was never to be at a time, or at one that has gone by`() async throws {
        try await withCourier(.sqlite) { desk, delivery, _ in
            let reference = try await offered(desk, delivery)
            let gone = Self.slot.to + .hours(1)

            try await desk.store.perform(
                .regrade(.referred, reason: "They were there"), on: reference, by: .staff(Self.dispatcher), at: gone)

            #expect(try await desk.work(delivery, at: gone).isEmpty)
        }
    }
}
