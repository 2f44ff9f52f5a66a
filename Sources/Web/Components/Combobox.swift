import Foundation
import Hummingbird

/// How many answers a picker takes.
package enum Picks: Sendable { case one, several }

/// A list too long to look through: typing filters it, chosen ones stand above as chips. Without JavaScript it is
/// the browser's own list, which sends the same, under a field to search with (`PickerSearch`).
package func combobox(
  _ field: Field, _ choices: [Choice], chosen: [String] = [], picks: Picks = .one,
  prompt: String = "Ketik untuk mencari"
) -> HTML {
  picker(field, choices, chosen: chosen, picks: picks, prompt: prompt, source: nil)
}

/// A picker whose answers are asked from the server while typing: `source?q=…` gives JSON made by `ChoiceList`.
/// Without JavaScript it offers `choices` until somebody searches, so give it the likeliest besides the chosen ones.
package func combobox(
  _ field: Field, source: String, choices: [Choice], chosen: [String] = [], picks: Picks = .one,
  prompt: String = "Ketik untuk mencari"
) -> HTML {
  picker(field, choices, chosen: chosen, picks: picks, prompt: prompt, source: source)
}

/// What the server answers to a picker that asks.
package struct ChoiceList: Codable, Sendable {
  struct Item: Codable, Sendable {
    let nilai: String
    let label: String
    let rincian: String?
    let kelompok: String?
  }

  let pilihan: [Item]

  package init(_ choices: [Choice]) {
    pilihan = choices.map { Item(nilai: $0.value, label: $0.label, rincian: $0.detail, kelompok: $0.group) }
  }

  var choices: [Choice] {
    pilihan.map { Choice($0.nilai, $0.label, detail: $0.rincian, group: $0.kelompok) }
  }

  /// The answer to the picker's question, as JSON.
  package func response() throws -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"],
      body: .init(byteBuffer: ByteBuffer(bytes: try JSONEncoder().encode(self))))
  }
}

private func picker(
  _ field: Field, _ choices: [Choice], chosen: [String], picks: Picks, prompt: String, source: String?
) -> HTML {
  field.frame(
    """
    \(pickerSearch(field, chosen: source == nil ? [] : choices.filter { chosen.contains($0.value) }))\
    <select class="input" id="\(field.id)" name="\(field.name)" data-combobox data-ajakan="\(prompt)"\
    \(.attribute("data-sumber", source))\(.flag("multiple", when: picks == .several))\
    \(.attribute("size", picks == .several ? "8" : nil))\
    \(.flag("required", when: field.need == .required))\(field.description)>\
    \(picks == .one ? "<option value=\"\">\(prompt)</option>" : nil as HTML?)\
    \(options(choices, chosen: Set(chosen)))</select>
    """)
}
