import Bahasa
import Database
import Foundation
import Naskah
import Organisasi
import Persuratan

@testable import App

/// Letters of every state, made by the people who make them.
struct DuniaSurat: Sendable {
  let maya: Maya
  let konsep, paraf, siap, terkirim, rahasia: NaskahDinas.ID
  /// Both in the inbox of Kecamatan Gemolong.
  let kiriman, kirimanRahasia: Kiriman.ID
  /// From the Camat to his sekretaris.
  let disposisi: Disposisi.ID

  static let hal = "Kewaspadaan demam berdarah"
  static let halRahasia = "Penyelidikan bidan gadungan"

  init(_ maya: Maya) async throws {
    self.maya = maya
    let persuratan = maya.kantaya.persuratan
    let (konseptor, kadis) = (try maya.pelaku(.konseptorKesehatan), try maya.pelaku(.kadisKesehatan))
    konsep = try await persuratan.buatKonsep(Self.konten(maya), kunci: "", oleh: konseptor)
    paraf = try await persuratan.buatKonsep(Self.konten(maya), kunci: "", oleh: konseptor)
    try await persuratan.ajukan(paraf, versi: 1, oleh: konseptor)
    var selesai: [NaskahDinas.ID] = []
    for konten in [
      try Self.konten(maya), try Self.konten(maya), try Self.konten(maya, .rahasia, Self.halRahasia),
    ] {
      let id = try await persuratan.buatKonsep(konten, kunci: "", oleh: kadis)
      try await persuratan.ajukan(id, versi: 1, oleh: kadis)
      selesai.append(id)
    }
    (siap, terkirim, rahasia) = (selesai[0], selesai[1], selesai[2])
    for id in [terkirim, rahasia] {
      _ = try await persuratan.tandaTangani(id, versi: 1, sandi: DemoContoh.sandiSertifikat, oleh: kadis)
    }
    kiriman = try await Self.kiriman(terkirim, maya)
    kirimanRahasia = try await Self.kiriman(rahasia, maya)
    for id in [kiriman, kirimanRahasia] {
      try await persuratan.disposisikan(
        id,
        dengan: DisposisiIsian(
          perintah: [.init(kepada: maya.kabupaten.tokoh(.sekcamGemolong).jabatan.id)],
          instruksi: ["tindak_lanjuti"]),
        kunci: "", oleh: maya.pelaku(.camatGemolong))
    }
    disposisi = try await maya.kantaya.db.read { [kiriman] tx in
      try tx.value("SELECT MIN(id) FROM disposisi WHERE kiriman = \(kiriman)") ?? Key(rawValue: 0)
    }
  }

  static func konten(_ maya: Maya, _ keamanan: Keamanan = .biasa, _ hal: String = hal) throws -> KontenNaskah
  {
    KontenNaskah(
      jenis: "SD", hal: hal, isi: "Bersama ini kami minta perhatian Saudara.",
      tujuan: [.unit(try maya.kabupaten.unit("27.13").id, up: "")], klasifikasi: "400.7", keamanan: keamanan,
      penandatangan: try maya.kabupaten.tokoh(.kadisKesehatan).jabatan.id)
  }

  private static func kiriman(_ naskah: NaskahDinas.ID, _ maya: Maya) async throws -> Kiriman.ID {
    try await maya.kantaya.db.read { tx in
      try tx.value("SELECT MIN(id) FROM kiriman WHERE naskah = \(naskah)") ?? Key(rawValue: 0)
    }
  }
}
