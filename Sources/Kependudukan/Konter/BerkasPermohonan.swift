import Bahasa
import Berkas
import Database
import Foundation
import Organisasi

/// A finding of the duplicate check, beside the applicant.
struct TemuanTampil: Sendable {
  let temuan: TemuanGanda
  let orang: Penduduk
  let tempat: String
  let kartu: Kartu?
}

/// A request as its page shows it.
struct BerkasPermohonan: Sendable {
  let permohonan: PermohonanKTP
  let orang: Penduduk
  let kk: KartuKeluarga?
  let loket: Loket
  let antrean: Antrean?
  let tugas: Set<TugasLoket>
  let syarat: [SyaratKTP]
  let cap: [CapTahap]
  let jam: JamLayanan
  let kode: KodePenduduk
  let struktur: Struktur
  let cetakan: Cetakan?
  let cetakanGagal: [Cetakan]
  let kartu: Kartu?
  let kartuLama: Kartu?
  let putusan: [PutusanGanda]
  let stok: Int
  let pisahPenyetuju: Bool
  let penerima: Orang.ID
  let nikSamar: String
  let hari: Tanggal
  var temuan: [TemuanTampil] = []

  var tahap: PermohonanKTP.Tahap { permohonan.tahap }

  func boleh(_ satu: TugasLoket) -> Bool { tugas.contains(satu) }

  func nama(_ tabel: KodePenduduk.Tabel, _ nilai: Int) -> String {
    kode.nama(tabel, nilai) ?? "kode \(nilai)"
  }

  /// - Throws: `KonterError.tidakDitemukan` for who does not work at its counter.
  init(
    _ id: PermohonanKTP.ID, _ tx: Tx, untuk pelaku: Pelaku, pada sekarang: Date
  ) throws {
    hari = Tanggal(sekarang)
    let p = try tx.permohonan(id, untuk: pelaku, pada: hari)
    guard let orang = try tx.penduduk(p.penduduk), let loket = try tx.loket(p.loket) else {
      throw KonterError.tidakDitemukan
    }
    permohonan = p
    self.orang = orang
    self.loket = loket
    kk = try (orang.keluarga ?? orang.keluargaTerakhir).flatMap { try tx.keluarga($0) }
    antrean = try p.antrean.flatMap { try tx.antrean($0) }
    tugas = try tx.tugasLoket(pelaku.orang, di: p.loket, pada: hari)
    syarat = try tx.syarat(p, pada: hari)
    cap = try tx.cap(id)
    jam = JamLayanan(cap, batasMenit: try tx.setelan(.batasMenit), pada: sekarang)
    kode = try tx.kodePenduduk()
    struktur = try tx.struktur(pada: hari)
    cetakan = try tx.cetakanBerjalan(id)
    cetakanGagal = try tx.cetakanGagal(id)
    kartu = try tx.kartu(permohonan: id)
    kartuLama = try tx.kartuDiganti(p)
    putusan = try tx.putusanGanda(id)
    stok = try tx.blangkoTersedia(di: p.loket)
    pisahPenyetuju = try tx.setelan(.pisahPenyetuju) != 0
    penerima = p.diterimaOleh
    nikSamar = orang.nik == nil ? "belum ada" : NIK.tertutup
  }
}
