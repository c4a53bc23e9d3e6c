@testable import Forms

extension Control {
    /// Names of all fields in it, those of reveals too.
    var names: [String] {
        switch self {
        case .input(let input): [input.text.name]
        case .textarea(let area): [area.text.name]
        case .choices(let choices): [choices.text.name] + choices.options.flatMap { $0.reveals.flatMap(\.names) }
        case .date(let date): date.parts.map(\.name)
        case .group(let group): group.controls.flatMap(\.names)
        case .notice: []
        case .files(let picker): [picker.text.name]
        }
    }

    /// Ids of all elements that can be pointed at.
    var ids: [String] {
        switch self {
        case .input, .textarea, .files, .date: names
        case .choices(let choices): choices.options.flatMap { [$0.id] + $0.reveals.flatMap(\.ids) }
        case .group(let group): group.controls.flatMap(\.ids)
        case .notice: []
        }
    }

    /// Values of all options.
    var values: [String] {
        switch self {
        case .choices(let choices):
            choices.options.map(\.value) + choices.options.flatMap { $0.reveals.flatMap(\.values) }
        case .group(let group): group.controls.flatMap(\.values)
        default: []
        }
    }

    var text: ControlText? {
        switch self {
        case .input(let input): input.text
        case .textarea(let area): area.text
        case .choices(let choices): choices.text
        case .date(let date): date.text
        case .group(let group): group.text
        case .files(let picker): picker.text
        case .notice: nil
        }
    }

    /// It and all controls in it.
    var all: [Control] {
        switch self {
        case .choices(let choices): [self] + choices.options.flatMap { $0.reveals.flatMap(\.all) }
        case .group(let group): [self] + group.controls.flatMap(\.all)
        default: [self]
        }
    }
}

/// SplitMix64: the same seed gives the same numbers everywhere.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}
