import Bahasa
import Database
import Organisasi
import Web

/// The list of units: without a search the tree from the top, with one whatever fits.
struct DaftarUnit {
  struct Saring: Sendable {
    let kode: String
    let nama: String
    let memuat: @Sendable (UnitKerja) -> Bool
  }

  let kata: String
  let saring: String
  let unit: [UnitKerja]
  let rincian: [UnitKerja.ID: String]
  let jumlah: Int
  let berikut: String?
  let bolehMendirikan: Bool

  static let saringan = [
    Saring(kode: "perangkat", nama: "Perangkat daerah") {
      [.setda, .setwan, .inspektorat, .dinas, .badan, .satuan, .kecamatan].contains($0.jenis)
    },
    Saring(kode: "desa", nama: "Desa dan kelurahan") { $0.jenis == .desa || $0.jenis == .kelurahan },
    Saring(kode: "puskesmas", nama: "Puskesmas dan RSUD") { $0.jenis == .puskesmas || $0.jenis == .rsud },
    Saring(kode: "bagian", nama: "Bagian Setda") { $0.jenis == .bagian },
    Saring(kode: "belum-siap", nama: "Belum siap") { $0.kantor && !$0.siap },
    Saring(kode: "ragu", nama: "Perlu dicocokkan") { _ in true },
  ]

  init(_ struktur: Struktur, _ tx: Tx, _ isian: KataCari, _ pelaku: Pelaku) throws {
    kata = isian.q
    saring = isian.jenis
    let ragu = Set(try tx.perluDicocokkan("unit").map(\.objek))
    var cocok: [UnitKerja]
    if kata.isEmpty, saring.isEmpty {
      let puncak = struktur.puncak(bagi: pelaku)
      cocok = puncak.count == 1 ? puncak + puncak.flatMap { struktur.anak(dari: $0.id) } : puncak
    } else {
      cocok = struktur.cari(unit: kata).filter { struktur.mengelola($0.id, pelaku) }
      if let pilihan = Self.saringan.first(where: { $0.kode == isian.jenis }) {
        cocok.removeAll { !pilihan.memuat($0) }
      }
      if saring == "ragu" { cocok.removeAll { !ragu.contains($0.id.rawValue) } }
    }
    jumlah = cocok.count
    let halaman = cocok.filter { isian.sesudah.isEmpty || $0.kode > isian.sesudah }.prefix(50)
    unit = Array(halaman)
    berikut = halaman.count == 50 ? halaman.last?.kode : nil
    rincian = Dictionary(halaman.map { ($0.id, struktur.rincian($0)) }) { first, _ in first }
    bolehMendirikan = pelaku.adalah(.admin)
  }
}

extension Struktur {
  /// Who leads it, and how much stands below.
  func rincian(_ unit: UnitKerja) -> String {
    let bawah = anak(dari: unit.id).count
    let kepala = pimpinan(dari: unit.id)
      .map { jabatan in
        orang(memegang: jabatan.id)
          .map { "\(pemegang(jabatan.id)?.status.awalan ?? "")\(jabatan.nama): \($0.namaLengkap)" }
          ?? "\(jabatan.nama): kosong"
      }
    return [kepala, bawah > 0 ? "\(bawah) unit di bawahnya" : nil].compactMap(\.self).joined(separator: " · ")
  }
}
