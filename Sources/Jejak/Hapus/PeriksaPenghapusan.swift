import Database
import Foundation

/// Rows that say they were erased, and the lines that say so of them: each needs the other.
struct PeriksaPenghapusan {
  /// Kinds of which rows may be erased at all.
  let boleh: Set<String>
  /// The lines that erased rows name, with the first such row.
  private var disebut: [Key<Catatan>: TempatBaris] = [:]
  /// Lines that were walked over and wait to be held against their rows.
  private(set) var catatan: [BarisJejak] = []
  /// Lines that were held against their rows.
  private var cocok: Set<Key<Catatan>> = []

  init(boleh: Set<String>) { self.boleh = boleh }

  /// A row without its content: nothing may be left in it, and nothing put into it.
  mutating func terima(terhapus baris: BarisJejak, _ penghapusan: Key<Catatan>) throws(MasalahJejak) {
    let isi = baris.catatan
    guard
      isi.orang == nil, isi.objek == 0, baris.mac.isEmpty,
      [isi.nama, isi.jabatan, isi.objekJenis, isi.keterangan, isi.rincian, isi.alamat].allSatisfy(\.isEmpty)
    else { throw .diubah(TempatBaris(baris)) }
    guard boleh.contains(isi.peristiwa), baris.urut != nil else {
      throw .tidakBolehDihapus(TempatBaris(baris))
    }
    if disebut[penghapusan] == nil { disebut[penghapusan] = TempatBaris(baris) }
  }

  /// A whole row, which may be a line that tells of erased ones.
  mutating func terima(utuh baris: BarisJejak) {
    if baris.catatan.peristiwa == PenghapusanJejak.peristiwa { catatan.append(baris) }
  }

  mutating func ambilCatatan() -> [BarisJejak] {
    defer { catatan.removeAll() }
    return catatan
  }

  /// Holds a line against the rows that name it.
  mutating func cocokkan(_ baris: BarisJejak, _ sisa: [SisaBaris]) throws(MasalahJejak) {
    let isi: PenghapusanJejak
    do { isi = try PenghapusanJejak(baris.catatan.rincian) } catch {
      throw .penghapusanTidakCocok(TempatBaris(baris))
    }
    guard isi.mencakup(sisa) else { throw .penghapusanTidakCocok(TempatBaris(baris)) }
    let sah = sisa.allSatisfy { satu in
      boleh.contains(satu.peristiwa) && isi.peristiwa.contains(satu.peristiwa)
        && isi.cukupTua(satu.waktu, dihapus: baris.catatan.waktu)
    }
    guard sah else { throw .tidakBolehDihapus(TempatBaris(baris)) }
    cocok.insert(baris.id)
  }

  /// Lines that erased rows name and that were not met: written while the rows were walked, or not at all.
  var belumDitemui: [(Key<Catatan>, TempatBaris)] {
    disebut.filter { !cocok.contains($0.key) }.sorted { $0.value.id < $1.value.id }.map { ($0.key, $0.value) }
  }
}
