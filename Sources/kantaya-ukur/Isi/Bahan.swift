import Cetak
import Database
import Foundation
import Naskah
import Organisasi
import Persuratan

/// An office with the people a letter needs.
struct Kantor: Sendable {
  struct Pejabat: Sendable {
    let jabatan: Jabatan.ID
    let orang: Orang.ID
    let nama: String
    let sebutan: String
    let penugasan: Penugasan.ID
  }

  let unit: UnitKerja
  let pimpinan: Pejabat
  let bawahan: Pejabat?

  /// Nil for an office that nobody leads.
  init?(_ unit: UnitKerja, _ struktur: Struktur) {
    let pejabat = struktur.jabatan(di: unit.id)
      .compactMap { jabatan -> Pejabat? in
        guard let orang = struktur.orang(memegang: jabatan.id),
          let penugasan = struktur.penugasanAktif(orang.id).first(where: { $0.jabatan == jabatan.id })
        else { return nil }
        return Pejabat(
          jabatan: jabatan.id, orang: orang.id, nama: orang.namaLengkap, sebutan: jabatan.nama,
          penugasan: penugasan.id)
      }
    guard let pimpinan = pejabat.first else { return nil }
    self.unit = unit
    self.pimpinan = pimpinan
    bawahan = pejabat.dropFirst().first
  }
}

extension Kantor {
  /// What the paper of its letters says, as JSON.
  var namaTercetak: String {
    get throws {
      try NamaTercetak(
        kop: [BarisKop("PEMERINTAH KABUPATEN"), BarisKop(unit.nama.uppercased())], alamat: [],
        kantor: unit.nama, kepada: [TujuanSurat("Kepala perangkat daerah")], tembusan: [],
        penandatangan: Penandatangan(
          orang: pimpinan.orang, jabatan: pimpinan.jabatan, penugasan: pimpinan.penugasan,
          sebutan: pimpinan.sebutan, baris: [pimpinan.sebutan.uppercased() + ","], nama: pimpinan.nama,
          pangkat: "", nip: "", kop: .kantor(unit.id), dasar: "")
      )
      .teks
    }
  }
}

/// Keys in the order of the letters, all before those that the program makes from now on.
struct KunciSurat {
  /// Milliseconds since 2025, by which the program's keys begin, that have passed in any case.
  private static let masa = 40_000_000_000
  private let milidetik: Int64

  init(_ i: Int, dari jumlah: Int) { milidetik = Int64(Self.masa / jumlah * i) + 1 }

  var naskah: Int64 { milidetik << 22 }
  var disposisi: Int64 { milidetik << 22 | 1 << 12 }
  var kode: String {
    let teks = String(milidetik, radix: 36).uppercased()
    return String(repeating: "0", count: max(0, 12 - teks.count)) + teks
  }

  func kiriman(_ urutan: Int) -> Int64 { milidetik << 22 | Int64(2 << 12 + urutan) }
}

/// The last agenda number of each office and year.
struct BukuAgenda {
  private struct Tempat: Hashable {
    let kantor: UnitKerja.ID
    let tahun: Int
  }

  private var nomor: [Tempat: Int] = [:]

  mutating func berikut(_ kantor: UnitKerja.ID, _ tahun: Int) -> Int {
    nomor[Tempat(kantor: kantor, tahun: tahun), default: 0] += 1
    return nomor[Tempat(kantor: kantor, tahun: tahun)] ?? 1
  }

  var terakhir: [[SQLValue]] {
    nomor.map { [$0.key.kantor.sqlValue, $0.key.tahun.sqlValue, $0.value.sqlValue] }
  }
}

/// SplitMix64: the same letters every time.
struct Acak {
  private var keadaan: UInt64

  init(benih: UInt64) { keadaan = benih &* 0x9E37_79B9_7F4A_7C15 }

  mutating func berikut() -> UInt64 {
    keadaan &+= 0x9E37_79B9_7F4A_7C15
    var z = keadaan
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0 up to, not including, `batas`.
  mutating func bilangan(_ batas: Int) -> Int { Int(berikut() % UInt64(batas)) }
}

/// Four thousand words, the front ones far more common, as in any language (Zipf).
struct KosaKata: Sendable {
  private static let umum = [
    "rapat", "koordinasi", "laporan", "kegiatan", "kesehatan", "desa", "anggaran", "pelaksanaan", "undangan",
    "stunting", "pendidikan", "pembangunan", "data", "penduduk", "bantuan", "pelayanan", "pajak", "evaluasi",
    "pertanian", "puskesmas", "bimbingan", "teknis", "sosialisasi", "permohonan", "pengadaan", "jalan",
    "irigasi",
  ]
  private static let suku = [
    "ba", "ca", "da", "ga", "ja", "ka", "la", "ma", "na", "pa", "ra", "sa", "ta", "wa", "ki", "li", "mi",
    "ni", "ri", "si",
  ]

  private let kata: [String]

  init() {
    kata =
      Self.umum
      + (0..<4000)
      .map { nomor in
        Self.suku[nomor % 20] + Self.suku[nomor / 20 % 20] + Self.suku[(nomor / 400 + nomor) % 20]
          + (nomor >= 2000 ? "n" : "")
      }
  }

  func kalimat(_ panjang: Int, _ acak: inout Acak) -> String {
    (0..<panjang).map { _ in kata[letak(&acak)] }.joined(separator: " ")
  }

  /// The first word about as often as the next nine together.
  private func letak(_ acak: inout Acak) -> Int {
    let undi = Double(acak.bilangan(1_000_000) + 1) / 1_000_000
    return min(kata.count - 1, Int(pow(Double(kata.count), undi)) - 1)
  }
}
