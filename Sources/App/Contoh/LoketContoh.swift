import Akses
import Bahasa
import Database
import Foundation
import Kependudukan
import Organisasi

/// The KTP counters of the model regency: a central one and two kecamatan, each with four people and blanks.
struct LoketContoh {
  let kantaya: Kantaya
  let kabupaten: KabupatenContoh

  /// Kode of the unit, what user names end in. The first that exists is the central counter.
  private static let tempat = [("14", "dukcapil"), ("27.13", "gemolong"), ("27.02", "plupuh")]

  private struct Petugas {
    let orang: Orang
    let tugas: TugasLoket

    var pelaku: Pelaku { Pelaku(orang: orang.id, nama: orang.nama, penugasan: []) }
  }

  private var struktur: Struktur { kabupaten.struktur }
  private var kependudukan: Kependudukan { kantaya.kependudukan }

  /// Does what is not there yet.
  func semai() async throws {
    guard try await kantaya.db.read({ try !$0.exists("SELECT 1 FROM loket LIMIT 1") }) else { return }
    let ada = Self.tempat.compactMap { kode, nama in struktur.unit(kode: kode).map { ($0, nama) } }
    let admin = try kabupaten.tokoh(.admin).orang
    let pengatur = Pelaku(orang: admin.id, nama: admin.nama, penugasan: [], peran: [PeranUnit(.admin)])
    var pencetak: [Pelaku] = []
    for (unit, nama) in ada {
      let petugas = petugas(unit.id)
      try await akun(petugas, nama)
      let loket = Loket(id: unit.id, nama: nama.capitalized, pusat: pencetak.isEmpty)
      try await kependudukan.atur(loket, oleh: pengatur)
      for satu in petugas {
        try await kependudukan.tugaskan(
          satu.orang.id, satu.tugas, di: unit.id, mulai: Tanggal(kantaya.now()) + -30,
          dasar: "Surat tugas contoh", oleh: pengatur)
      }
      try await kependudukan.perbaruiKios(unit.id, oleh: pengatur)
      pencetak += petugas.filter { $0.tugas == .cetak }.prefix(1).map(\.pelaku)
    }
    try await blangko(ada.map(\.0.id), pencetak)
  }

  /// Four of the staff who keep no letters.
  private func petugas(_ unit: UnitKerja.ID) -> [Petugas] {
    let calon = struktur.keturunan(dari: unit).filter { $0.id == unit || !$0.kantor }
      .flatMap { struktur.jabatan(di: $0.id) }
      .filter { $0.jenis == .pelaksana && $0.nama != "Pengelola Surat" }
      .compactMap { struktur.pemegang($0.id).flatMap { struktur.orang[$0.orang] } }
    return zip(calon, TugasLoket.allCases).map { Petugas(orang: $0, tugas: $1) }
  }

  private func akun(_ petugas: [Petugas], _ tempat: String) async throws {
    let ada = Set(try await kantaya.db.read { try $0.values("SELECT orang FROM akun", as: Int64.self) })
    let baru = petugas.filter { !ada.contains($0.orang.id.rawValue) }
    try await kantaya.akses.daftarkan(
      baru.map {
        AkunAwal(orang: $0.orang.id, namaPengguna: "\($0.tugas.namaPengguna).\(tempat)", peran: [])
      },
      sandi: DemoContoh.sandi, dasar: "Kabupaten contoh")
  }

  private func blangko(_ loket: [UnitKerja.ID], _ pencetak: [Pelaku]) async throws {
    guard let pusat = loket.first, let pemegang = pencetak.first else { return }
    try await kependudukan.terima(
      PenerimaanBlangko(
        loket: pusat, seri: try RentangSeri("A0010001", sampai: "A0010500"), dokumen: "SJ-CONTOH/1",
        tanggal: Tanggal(kantaya.now()), kunci: "contoh"), oleh: pemegang)
    for (tujuan, penerima) in zip(loket, pencetak).dropFirst() {
      let kiriman = try await kependudukan.kirimBlangko(
        100, dari: pusat, ke: tujuan, kunci: "contoh \(tujuan)", oleh: pemegang)
      try await kependudukan.terimaKiriman(kiriman, oleh: penerima)
    }
  }
}

extension TugasLoket {
  fileprivate var namaPengguna: String {
    switch self {
    case .terima: "depan"
    case .setujui: "verifikator"
    case .cetak: "pencetak"
    case .serah: "penyerah"
    }
  }
}
