import Foundation

/// Something that was done to a case, at the instant at which it was done.
package struct Kejadian: Sendable {
  /// As the log names it; the stage that follows is named by it.
  package let kegiatan: String
  /// When it was done.
  package let waktu: Date
  /// Who did it; nil where nobody of the office did, or the log does not tell.
  package var petugas: String?
  /// What the activity means; `.lain` where nobody said.
  package var jenis: JenisKegiatan = .lain
  /// The unit whose officers share one pile of files with the one who did it.
  package var unit: String?
  /// To whom the file was handed, where the log tells.
  package var untuk: String?
  /// The fee set or the money paid, in rupiah.
  package var rupiah: Int?
  /// Why the clock of the office stands still from here to the next event; nil when it runs.
  package var sebabJeda: String?
  /// What the applicant was asked to complete.
  package var diminta: [String] = []
  /// What was missing or wrong at that time, asked for or not.
  package var kurang: [String] = []
  /// What a survey brought home; nil where the log does not tell.
  package var bukti: BuktiSurvei?

  /// An event of which only the activity, the instant and perhaps the officer are known.
  package init(_ kegiatan: String, _ waktu: Date, petugas: String? = nil, jenis: JenisKegiatan = .lain) {
    self.kegiatan = kegiatan
    self.waktu = waktu
    self.petugas = petugas
    self.jenis = jenis
  }
}
