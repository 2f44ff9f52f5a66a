import Foundation

/// One case of a log: an application for a permit, say, with what happened to it.
package struct Kasus: Sendable {
  /// As the log names it; two cases never share one.
  package let id: String
  /// Which service was asked for; empty where the log does not tell. Peers share it.
  package var layanan: String
  /// The lane within the service, as by risk; peers share it.
  package var jalur: String
  /// What else makes two files of one lane incomparable, as another set of documents; peers share it.
  package var ragam: String
  /// Until when the office promised to decide, lawful extensions and pauses already counted in.
  package var tenggat: Date?
  /// In any order; they are put in order of time.
  package var kejadian: [Kejadian]

  /// A case by its name; all else may be left out.
  package init(
    id: String, layanan: String = "", jalur: String = "", ragam: String = "", tenggat: Date? = nil,
    kejadian: [Kejadian] = []
  ) {
    self.id = id
    self.layanan = layanan
    self.jalur = jalur
    self.ragam = ragam
    self.tenggat = tenggat
    self.kejadian = kejadian
  }
}
