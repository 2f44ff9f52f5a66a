import Akses
import Database
import Foundation
import HTTPTypes
import Hummingbird
import Organisasi
import Pemberitahuan
import Web

struct KabarAPI {
  let persuratan: Persuratan
  private static let bagian = "Pemberitahuan"

  func add(to rute: RuteTerjaga) {
    rute.api(
      .get, RuteAPI.pemberitahuan,
      TitikAPI(Self.bagian, "Pemberitahuan saya, dari yang terbaru", .pemberitahuan),
      saringan: SaringanHalaman.self
    ) { minta in
      let potongan = minta.saringan.potongan
      let kabar = try await persuratan.db.read { tx in
        try tx.pemberitahuan(
          bagi: minta.konteks.pelaku.orang, sebelum: potongan.sebelum.map { Key(rawValue: $0) },
          batas: potongan.batas + 1)
      }
      let halaman = HalamanDaftar(kabar, batas: potongan.batas) { $0.id.rawValue }
      return Daftar(halaman.baris.map { KabarJSON($0) }, berikut: halaman.berikut.map(String.init))
    }
    rute.apiTindakan(
      RuteAPI.pembacaanSemua, TitikAPI(Self.bagian, "Menandai semua sudah dibaca", .pemberitahuan)
    ) { minta in
      let now = persuratan.now()
      try await persuratan.db.write { tx in
        try tx.bacaSemuaPemberitahuan(oleh: minta.konteks.pelaku.orang, pada: now)
      }
    }
    rute.apiTindakan(
      RuteAPI.pembacaanSatu, TitikAPI(Self.bagian, "Menandai satu sudah dibaca", .pemberitahuan)
    ) { minta in
      let (id, now) = (try RuteAPI.pembacaanSatu.value(minta.konteks), persuratan.now())
      let ada = try await persuratan.db.write { tx in
        try tx.bacaPemberitahuan(id, oleh: minta.konteks.pelaku.orang, pada: now)
      }
      guard ada != nil else { throw HTTPError(.notFound) }
    }
  }
}

struct KabarJSON: APIRecord {
  let id: KeyText<Pemberitahuan>
  let jenis: String
  let judul: String
  let isi: String
  let tautan: String
  let dibuat: Date
  let dibaca: Date?
  static let rules = ["tautan": MemberRule("Halaman yang dituju, di peladen ini.")]

  init(_ kabar: Pemberitahuan) {
    id = KeyText(kabar.id)
    jenis = kabar.isi.jenis
    judul = kabar.isi.judul
    isi = kabar.isi.isi
    tautan = kabar.isi.tautan
    dibuat = kabar.dibuat
    dibaca = kabar.dibaca
  }
}
