import Bahasa
import Database
import Foundation
import Organisasi
import Web

/// What the disposition form shows.
struct LembarDisposisi: Sendable {
  let kiriman: Kiriman
  let induk: Disposisi?
  let hal: String
  let dari: String
  let nomor: String
  let kelompok: [KelompokBawahan]
  /// Who holds each of them, by position.
  let nama: [Jabatan.ID: String]
  let instruksi: [(kode: String, nama: String)]
  let alamat: String
  let aturan: AturanTenggat
  /// Whether the Sekda learns of what is ordered past him.
  let ditembuskan: Bool

  var bawahan: [Jabatan] { kelompok.flatMap(\.jabatan) }

  static func muat(
    _ id: Kiriman.ID, induk: Disposisi.ID?, _ pelaku: Pelaku, pada now: Date, _ tx: Tx
  ) throws -> LembarDisposisi {
    let kiriman = try tx.kiriman(id, for: pelaku)
    guard let naskah = try tx.naskah(kiriman.naskah) else { throw KirimanError.tidakDitemukan }
    let atas = try induk.flatMap { try tx.disposisi($0) }
    let pemberi = atas.map { atas in pelaku.pemberi { $0.jabatan == atas.kepada } }
    guard let jabatan = (pemberi ?? pelaku.pemberi(atas: kiriman.kantor))?.penugasan.jabatan else {
      throw DisposisiError.bukanWewenang
    }
    guard induk != nil || kiriman.jenis == .utama else { throw KirimanError.hanyaTembusan }
    guard try tx.bolehMembuka(kiriman, naskah, pelaku) else { throw KirimanError.hanyaSampul }
    let struktur = try tx.struktur(pada: Tanggal(now))
    let kelompok = struktur.kelompokBawahan(dari: jabatan)
    let bawahan = kelompok.flatMap(\.jabatan)
    return LembarDisposisi(
      kiriman: kiriman, induk: atas,
      hal: naskah.konten.hal,
      dari: try tx.value("SELECT sebutan_penandatangan FROM naskah WHERE id = \(naskah.id)") ?? "",
      nomor: naskah.nomor ?? "", kelompok: kelompok,
      nama: Dictionary(
        bawahan.compactMap { jabatan in
          struktur.orang(memegang: jabatan.id).map { (jabatan.id, $0.namaLengkap) }
        }
      ) { first, _ in first },
      instruksi: try tx.instruksiDisposisi(),
      alamat: induk.map { Rute.terusan($0) } ?? Rute.disposisiKiriman(id),
      aturan: try tx.aturanTenggat(kiriman.kantor, struktur, pada: now),
      ditembuskan: !naskah.konten.keamanan.tertutup
        && struktur.jabatan[jabatan].flatMap { struktur.unit[$0.unit] }?.jenis == .bupati)
  }
}
