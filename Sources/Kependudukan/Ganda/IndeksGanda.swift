import Database
import Organisasi
import Pencocokan
import Synchronization

/// The register in memory as the matching engine sees it, shared by all who ask. About 700 bytes for each resident.
package final class IndeksGanda: Sendable {
  package enum Keadaan: Sendable, Equatable {
    /// Nobody has begun to fill it.
    case kosong
    case menyusun(sudah: Int, dari: Int)
    case siap(banyak: Int)
  }

  private struct Isi {
    var indeks: Indeks?
    var keadaan = Keadaan.kosong
    /// The highest place in the order of writing that is in the index.
    var sampai: Int64 = 0
    /// What of the last minutes is in the index: by person, the place of his last writing.
    var baruBaruIni: [Int64: Int64] = [:]
    /// Changes since it was built.
    var perubahan = 0
    /// The latest writings as they were when they were last taken in, by how far back that looked.
    var jejak: [Int64: JejakTulisan] = [:]
  }

  private let isi = Mutex(Isi())

  package init() {}

  package var keadaan: Keadaan { isi.withLock { $0.keadaan } }
  var isSiap: Bool { isi.withLock { $0.indeks != nil } }
  var sampai: Int64 { isi.withLock { $0.sampai } }

  /// Whether so much has changed that a new index is smaller and faster.
  var perluDisusunUlang: Bool {
    isi.withLock { isi in
      guard let indeks = isi.indeks else { return true }
      return indeks.layakDisusunUlang || isi.perubahan > max(20_000, indeks.banyak / 5)
    }
  }

  func lapor(_ sudah: Int, dari: Int) {
    isi.withLock { if $0.indeks == nil { $0.keadaan = .menyusun(sudah: sudah, dari: dari) } }
  }

  func pasang(_ indeks: Indeks, sampai: Int64, baruBaruIni: [Int64: Int64]) {
    isi.withLock {
      $0 = Isi(
        indeks: indeks, keadaan: .siap(banyak: indeks.banyak), sampai: sampai, baruBaruIni: baruBaruIni)
    }
  }

  /// Whether nothing was written since `jejak` was noted.
  func sudah(_ jejak: JejakTulisan, mundur detik: Int64) -> Bool { isi.withLock { $0.jejak[detik] == jejak } }

  func catat(_ jejak: JejakTulisan, mundur detik: Int64) { isi.withLock { $0.jejak[detik] = jejak } }

  /// Takes in what was written. A state older than the one that is in the index already is passed over: two who read at
  /// the same time may come in the wrong order.
  func terapkan(_ orang: [OrangGanda], _ induk: [UnitKerja.ID: UnitKerja.ID], lupakan batas: Int64) {
    isi.withLock { isi in
      guard isi.indeks != nil else { return }
      for satu in orang where isi.baruBaruIni[satu.id] ?? 0 < satu.ubahan {
        if !satu.isSah {
          isi.indeks?.hapus(satu.id)
        } else {
          isi.indeks?.ganti(satu.catatan(induk))
        }
        isi.baruBaruIni[satu.id] = satu.ubahan
        isi.sampai = max(isi.sampai, satu.ubahan)
        isi.perubahan += 1
      }
      if isi.baruBaruIni.count > 1000 { isi.baruBaruIni = isi.baruBaruIni.filter { $0.value > batas } }
      isi.keadaan = .siap(banyak: isi.indeks?.banyak ?? 0)
    }
  }

  /// Who may be this person; nil while there is no index.
  func cek(_ orang: CatatanOrang, ambang: Double) -> [Calon]? {
    isi.withLock { $0.indeks?.cek(orang, ambang: ambang) }
  }

  /// All of the register to be compared with itself; nil while there is no index.
  func sapuan(utas: Int) -> Sapuan? { isi.withLock { $0.indeks?.sapuan(utas: utas) } }
}
