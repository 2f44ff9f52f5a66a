import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// A table for everybody: by month, without small cells.
struct Terbitan: Codable, Sendable, Equatable {
  struct Baris: Codable, Sendable, Equatable {
    let nama: String
    /// Men, women, both; nil where it is hidden.
    let nilai: [Int?]
  }

  let judul: String
  let menurut: String
  let baris: [Baris]
  let jumlah: [Int?]

  /// A table of these rows with its sums. `tutup`: nothing of it may be shown.
  init(judul: String, menurut: String, _ baris: [BarisGrafik], paksa: Set<Int> = []) {
    let isi = baris.map { [$0.nilai.laki, $0.nilai.perempuan, $0.nilai.jumlah] }
    let semua = baris.map(\.nilai).reduce(Pasangan(), +)
    let nilai = isi + [[semua.laki, semua.perempuan, semua.jumlah]]
    var penyamar = Penyamar(nilai) { urut, _ in paksa.contains(urut) }
    penyamar.lindungi()
    let terlihat = zip(nilai, penyamar.samar).map { zip($0, $1).map { $1 ? nil : Optional($0) } }
    self.judul = judul
    self.menurut = menurut
    self.baris = zip(baris, terlihat).map { Baris(nama: $0.nama, nilai: $1) }
    jumlah = terlihat.last ?? []
  }

  private init(judul: String, menurut: String, baris: [Baris], jumlah: [Int?]) {
    self.judul = judul
    self.menurut = menurut
    self.baris = baris
    self.jumlah = jumlah
  }

  /// Whether something of row `urut` is hidden.
  func isSamar(_ urut: Int) -> Bool { baris[urut].nilai.contains(nil) }

  /// Villages under the sums of their kecamatan, which are published too: where a sum is hidden, so is all under it, and
  /// where a village needs its sum hidden, it is hidden above as well.
  static func wilayah(_ kecamatan: [(nama: String, desa: [BarisGrafik])]) -> (
    kecamatan: Terbitan, desa: Terbitan
  ) {
    let sendiri = kecamatan.map { Terbitan(judul: "", menurut: "", $0.desa) }
    let paksa = Set(sendiri.indices.filter { sendiri[$0].jumlah.contains(nil) })
    let atas = Terbitan(
      judul: "Penduduk menurut kecamatan", menurut: "Kecamatan",
      kecamatan.map { BarisGrafik(nama: $0.nama, nilai: $0.desa.map(\.nilai).reduce(Pasangan(), +)) },
      paksa: paksa)
    let baris = kecamatan.indices.flatMap { urut in
      sendiri[urut].baris
        .map { satu in
          Baris(
            nama: "\(satu.nama), \(kecamatan[urut].nama)",
            nilai: atas.isSamar(urut) ? satu.nilai.map { $0 == 0 ? 0 : nil } : satu.nilai)
        }
    }
    return (
      atas,
      Terbitan(
        judul: "Penduduk menurut desa dan kelurahan", menurut: "Desa atau kelurahan", baris: baris,
        jumlah: atas.jumlah)
    )
  }
}
