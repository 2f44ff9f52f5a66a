import Database
import Organisasi
import Tugas

/// One run of a job that was asked for.
package struct KerjaImpor: Codable, Sendable, Equatable {
  package let unggahan: UnggahanImpor.ID
  /// The state in which it was asked for: in another one it is not done.
  let versi: Int
  let cara: BerkasImpor.Cara
  let oleh: Orang.ID
  /// The villages whose people may come in; nil for all.
  let desa: [UnitKerja.ID]?

  var lingkup: LingkupPenduduk { desa.map { .desa(Set($0)) } ?? .semua }
}

extension JenisTugas where Muatan == KerjaImpor {
  /// Five tries: what the file has wrong is told at the first; the rest are for a machine that was switched off.
  package static var imporPenduduk: JenisTugas { JenisTugas("penduduk.impor", batas: 5) }
}
